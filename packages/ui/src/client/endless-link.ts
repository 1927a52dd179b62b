import type { Operation, TRPCLink } from "@trpc/client";
import type { AnyTRPCRouter } from "@trpc/server";
import { observable, type Unsubscribable } from "@trpc/server/observable";

/** Long enough that a stream which ends at once does not come back in a frenzy. */
const pause = 250;

const after = (op: Operation, lastEventId: string | undefined): Operation =>
  lastEventId === undefined ? op : { ...op, input: { ...(op.input as object | undefined), lastEventId } };

/**
 * Our streams have no end of their own: the server ends one when the token it was opened with expires. It is opened
 * anew where it ended, with the token of that moment; what fails is left to the link above.
 */
export function endlessLink<Router extends AnyTRPCRouter>(): TRPCLink<Router> {
  return () =>
    ({ op, next }) =>
      observable((observer) => {
        let lastEventId: string | undefined;
        let over = false;
        let timer: ReturnType<typeof setTimeout> | undefined;
        let following: Unsubscribable | undefined;
        const open = () => {
          following = next(after(op, lastEventId)).subscribe({
            next: (envelope) => {
              const { result } = envelope;
              // Told of an end, the page would think that nothing more comes.
              if (result.type === "stopped" || (result.type === "state" && result.state === "idle")) return;
              if ((!result.type || result.type === "data") && result.id) lastEventId = result.id;
              observer.next(envelope);
            },
            error: (error) => observer.error(error),
            complete: () => {
              if (!over) timer = setTimeout(open, pause);
            },
          });
        };
        open();
        return () => {
          over = true;
          clearTimeout(timer);
          following?.unsubscribe();
        };
      });
}

import { isPassing } from "@quintet/ui/client/failure.ts";
import { useOnline } from "@quintet/ui/client/use-online.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { useApi, useClient } from "../../../api.ts";
import { keepText, keptText } from "../../session/keep-text.ts";
import { useMyself } from "../customer/myself.ts";
import { markFailed, nextToSend, type Outgoing, parseOutbox, retryAll, withoutKey } from "./outbox.ts";

const pause = 3_000;

/**
 * Sends the messages of one conversation in order, each exactly once: they are kept on this device under the name by
 * which the server knows them until they have arrived, also over a reload and without a network.
 */
export function useOutbox(interactionId: string) {
  const client = useClient();
  const api = useApi();
  const queries = useQueryClient();
  const online = useOnline();
  const place = `outbox.${useMyself().id}.${interactionId}`;
  const [outbox, setOutbox] = useState<Outgoing[]>(() => retryAll(parseOutbox(keptText(place))));
  const sending = useRef(false);
  const [round, setRound] = useState(0);

  const change = useCallback(
    (how: (before: readonly Outgoing[]) => Outgoing[]) =>
      setOutbox((before) => {
        const after = how(before);
        keepText(place, after.length > 0 ? JSON.stringify(after) : "");
        return after;
      }),
    [place],
  );

  // A new round tries again what could not pass a moment ago.
  useEffect(() => {
    const next = nextToSend(outbox);
    if (!next || !online || sending.current) return;
    sending.current = true;
    let wait: ReturnType<typeof setTimeout> | undefined;
    client.access.say
      .mutate({ interactionId, text: next.text }, { context: { idempotencyKey: next.key } })
      .then(async () => {
        // The message itself takes the place of its forerunner in one step.
        await queries.invalidateQueries({ queryKey: api.access.readPortalChat.queryKey({ interactionId }) });
        sending.current = false;
        change((before) => withoutKey(before, next.key));
      })
      .catch((error: unknown) => {
        sending.current = false;
        if (!isPassing(error)) change((before) => markFailed(before, next.key));
        else wait = setTimeout(() => setRound((count) => count + 1), pause);
      });
    return () => clearTimeout(wait);
  }, [outbox, online, round, client, queries, api, interactionId, change]);

  return {
    outbox,
    send: (text: string) =>
      change((before) => [...before, { key: crypto.randomUUID(), text, at: new Date().toISOString() }]),
    retry: () => change(retryAll),
    drop: (key: string) => change((before) => withoutKey(before, key)),
  };
}

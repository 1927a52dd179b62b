import { useLive } from "@quintet/ui/client/use-live.ts";
import { useApi } from "../../../api.ts";

/** Follows what happens to this customer's conversations and cases, and has what is on the screen read again. */
export function useFollowEvents(): void {
  const api = useApi();
  const everything = [api.access.pathKey(), api.workflow.pathKey()];
  const byHouse: Record<string, typeof everything> = {
    access: [api.access.pathKey()],
    // A case that has its result brings its rating with it, and that is read in the other house.
    workflow: everything,
    // After a pause of the stream something may have been missed.
    connected: everything,
  };
  useLive(api.events.subscriptionOptions({}), ({ data }) => byHouse[data.type.split(".")[0] ?? ""] ?? []);
}

import { useLive } from "@quintet/ui/client/use-live.ts";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../../api.ts";
import { goTo } from "../../../portal/navigation/place.ts";
import { partnerLinks } from "../../partner-routes.ts";
import { usePartnerWords } from "../../words/use-words.ts";

type Pages = { pages: { rows: { id: string }[] }[] };

/** Follows what is shared with this company; a share that is not in the list yet is said aloud. */
export function useFollowShares(): void {
  const api = useApi();
  const words = usePartnerWords();
  const queries = useQueryClient();
  const listKey = [...api.workflow.listShares.pathKey(), "open"];
  useLive(
    api.events.subscriptionOptions({}),
    ({ data }) => (data.type === "connected" || data.type.startsWith("workflow.") ? [api.workflow.pathKey()] : []),
    ({ data: { payload } }) => {
      const { shareId, state } = payload;
      const known = queries.getQueryData<Pages>(listKey)?.pages.flatMap(({ rows }) => rows.map(({ id }) => id));
      if (typeof shareId !== "string" || state !== "open" || !known || known.includes(shareId)) return;
      // What is on the screen already changes there.
      if (location.pathname === partnerLinks.share(shareId)) return;
      toast.offer(words("inbox.arrived", { number: String(payload.number ?? "") }), {
        label: words("inbox.look"),
        run: () => goTo(partnerLinks.share(shareId)),
      });
    },
  );
}

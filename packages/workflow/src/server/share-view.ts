import type { z } from "zod";
import type { ShareView } from "../contract/share.ts";
import { returnsLeft } from "../core/cases/return-control.ts";
import type { ShareRecord } from "./share-store.ts";

/** The head of a share, as lists show it. */
export const shareRow = (share: ShareRecord): Omit<z.infer<typeof ShareView>, "fields" | "history"> => ({
  id: share.id,
  caseNumber: share.caseNumber,
  title: share.title,
  state: share.state,
  sharedAt: share.sharedAt.toISOString(),
  dueAt: share.dueAt?.toISOString() ?? null,
  taskName: share.taskName,
  outcomes: share.outcomes,
  returnsLeft: returnsLeft(share, share.returnsAllowed),
});

export const shareView = (share: ShareRecord): z.infer<typeof ShareView> => ({
  ...shareRow(share),
  fields: share.fields,
  history: share.history,
});

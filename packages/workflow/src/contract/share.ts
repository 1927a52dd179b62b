import { Id, Instant, Page, pageOf } from "@quintet/kernel";
import { z } from "zod";
import { ShareState } from "./enums.ts";
import { ReturnGrounds } from "./return.ts";

/** What a partner sees of a case: its own row with exactly the shared fields (architecture.md decision 4). */
export const ShareView = z.strictObject({
  id: Id,
  caseNumber: z.string(),
  title: z.string(),
  state: ShareState,
  sharedAt: Instant,
  dueAt: Instant.nullable(),
  /** Field by field, in the order to show: label and text. */
  fields: z.array(z.strictObject({ key: z.string(), label: z.string(), text: z.string() })),
  taskName: z.string().nullable(),
  outcomes: z.array(z.string()),
  returnsLeft: z.number().int(),
  history: z.array(z.strictObject({ at: Instant, who: z.string(), text: z.string() })),
});
export type ShareView = z.infer<typeof ShareView>;

export const ListShares = Page.extend({ state: z.enum(["open", "done"]).default("open") });
export const ShareRows = pageOf(ShareView.omit({ fields: true, history: true }));
export const ShareById = z.strictObject({ shareId: Id });

export const AnswerShare = z.strictObject({
  shareId: Id,
  outcome: z.enum(["answered", "returned"]),
  /** The answer, or the reason of the return. */
  text: z.string().trim().min(2, "say why in at least two characters").max(4000),
  /** With a return: its kind of reason and what proves it. */
  grounds: ReturnGrounds.nullable().default(null),
});
export const ShareAnswered = z.strictObject({ shareId: Id, state: ShareState });

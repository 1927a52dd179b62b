import { Id, Instant } from "@quintet/kernel";
import { z } from "zod";
import { CaseGrade, CaseKind, CaseRelation, CaseStatus } from "./enums.ts";

/** A case beside the one that is read, as far as the reader sees it himself. */
export const LinkedCase = z.strictObject({
  caseId: Id,
  number: z.string(),
  kind: CaseKind,
  title: z.string(),
  status: CaseStatus,
  relation: CaseRelation,
  /** `to`: the other is the part, the repetition, the merged one; `from`: the one that is read is. */
  direction: z.enum(["from", "to"]),
  at: Instant,
});
export type LinkedCase = z.infer<typeof LinkedCase>;

const Reason = z.string().trim().min(2, "say why in at least two characters").max(500);

export const LinkCases = z.strictObject({
  caseId: Id,
  otherId: Id,
  relation: CaseRelation.extract(["related", "repeat", "child"]),
});
/** Ends a link, whichever way round it was made. Merged cases are taken out by `unmergeCase`. */
export const UnlinkCases = z.strictObject({ caseId: Id, otherId: Id });
export const CasesLinked = z.strictObject({ caseId: Id, otherId: Id });

/** A part of a case that goes a way of its own, for the same customer. */
export const SplitCase = z.strictObject({
  caseId: Id,
  kind: CaseKind.refine((kind) => kind !== "imported" && kind !== "permission-request", {
    message: "no part of another case is of this kind",
  }),
  title: z.string().trim().min(2).max(120),
  description: z.string().trim().max(4000).default(""),
  grade: CaseGrade.default("ordinary"),
  archiveCode: z.string().max(64).nullable().default(null),
  partnerId: Id.nullable().default(null),
});
export type SplitCase = z.infer<typeof SplitCase>;
export const CaseSplit = z.strictObject({ id: Id, number: z.string() });

/** `caseId` goes on in `intoId`; both are of the same customer. */
export const MergeCases = z.strictObject({ caseId: Id, intoId: Id, reason: Reason });
export const UnmergeCase = z.strictObject({ caseId: Id, reason: Reason });
export const CaseMerged = z.strictObject({ caseId: Id, status: CaseStatus });

/** Puts cases under a major one: its result answers all of them at once. What cannot be gathered is told one by one. */
export const GatherCases = z.strictObject({ majorId: Id, caseIds: z.array(Id).min(1).max(200) });
export const CasesGathered = z.strictObject({
  gathered: z.array(Id),
  refused: z.array(z.strictObject({ caseId: Id, reason: z.string() })),
});

/** Opens a finished case again: the process begins anew with a new limit, what was is kept. */
export const ReopenCase = z.strictObject({ caseId: Id, reason: Reason });
export const CaseReopened = z.strictObject({ caseId: Id, reopened: z.number().int(), dueAt: Instant.nullable() });

/** Follows a case: its moves are told to the watcher as long as he may read it. */
export const WatchCase = z.strictObject({ caseId: Id, watching: z.boolean() });
export const CaseWatched = z.strictObject({ caseId: Id, watching: z.boolean() });

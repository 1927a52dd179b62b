/**
 * The life of one article version. State is not stored but read off the dates (`stateAt`), so publishing and expiring
 * happen on time even when nothing runs. Dates are instants; a validity is [validFrom, validUntil).
 */
export type Life = {
  readonly version: number;
  readonly authorId: string;
  readonly submittedAt: Date | null;
  readonly approvedAt: Date | null;
  readonly approvedBy: string | null;
  readonly validFrom: Date | null;
  readonly validUntil: Date | null;
  /** End of the weeks in which questions and handling time are watched. */
  readonly watchUntil: Date | null;
  /** Days before `validUntil` on which the owner is asked to renew. */
  readonly noticeDays: number;
  readonly archived: Archived | null;
};

export const archiveReasons = ["expired", "withdrawn", "replaced"] as const;
export type Archived = {
  readonly at: Date;
  readonly reason: (typeof archiveReasons)[number];
  readonly replacedBy: string | null;
};

export type LifeRefusal =
  | "not-a-draft"
  | "not-in-review"
  | "not-scheduled"
  | "not-live"
  | "not-due"
  | "already-archived"
  | "author-cannot-approve"
  | "ends-before-it-begins"
  | "ends-in-the-past"
  | "remark-missing"
  | "replacement-missing"
  | "never-approved";
export type LifeStep =
  | { readonly ok: true; readonly life: Life }
  | { readonly ok: false; readonly reason: LifeRefusal };

export const daysAfter = (instant: Date, days: number): Date => new Date(instant.getTime() + days * 86_400_000);

/** A first version, or with `version` the next one while the earlier stays live. */
export const beginDraft = (authorId: string, version = 1): Life => ({
  version,
  authorId,
  submittedAt: null,
  approvedAt: null,
  approvedBy: null,
  validFrom: null,
  validUntil: null,
  watchUntil: null,
  noticeDays: 14,
  archived: null,
});

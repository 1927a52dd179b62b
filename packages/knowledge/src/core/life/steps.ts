import type { ArticleState } from "../../contract/index.ts";
import { type Archived, daysAfter, type Life, type LifeRefusal, type LifeStep } from "./life.ts";
import { isLiveAt, stateAt } from "./state-at.ts";

const refused = (reason: LifeRefusal): LifeStep => ({ ok: false, reason });
const done = (life: Life): LifeStep => ({ ok: true, life });
const unless = (life: Life, now: Date, state: ArticleState, reason: LifeRefusal): LifeStep | null =>
  stateAt(life, now) === state ? null : refused(reason);

export function submit(life: Life, now: Date): LifeStep {
  return unless(life, now, "draft", "not-a-draft") ?? done({ ...life, submittedAt: now });
}

/** Back to the author; the remark says what is missing and is kept by the caller. */
export function sendBack(life: Life, remark: string, now: Date): LifeStep {
  if (remark.trim() === "") return refused("remark-missing");
  return unless(life, now, "review", "not-in-review") ?? done({ ...life, submittedAt: null });
}

export type Approval = {
  readonly approverId: string;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
  /** Days of watching after the first day; 0 for none. */
  readonly watchDays: number;
};

/** A second pair of eyes sets the dates: `validFrom` in the past means from now on. */
export function approve(life: Life, approval: Approval, now: Date): LifeStep {
  const wrong = unless(life, now, "review", "not-in-review");
  if (wrong !== null) return wrong;
  if (approval.approverId === life.authorId) return refused("author-cannot-approve");
  const validFrom = approval.validFrom < now ? now : approval.validFrom;
  if (approval.validUntil !== null && approval.validUntil <= validFrom) return refused("ends-before-it-begins");
  return done({
    ...life,
    approvedAt: now,
    approvedBy: approval.approverId,
    validFrom,
    validUntil: approval.validUntil,
    watchUntil: approval.watchDays > 0 ? daysAfter(validFrom, approval.watchDays) : null,
  });
}

/** Brings a scheduled version forward to now; the weeks of watching move with it. */
export function publish(life: Life, now: Date): LifeStep {
  const wrong = unless(life, now, "scheduled", "not-scheduled");
  if (wrong !== null || life.validFrom === null) return wrong ?? refused("not-scheduled");
  const earlier = life.validFrom.getTime() - now.getTime();
  const watchUntil = life.watchUntil === null ? null : new Date(life.watchUntil.getTime() - earlier);
  return done({ ...life, validFrom: now, watchUntil });
}

/** Renews a live version, or one that has run out but is not yet recorded as archived. */
export function extend(life: Life, validUntil: Date | null, now: Date): LifeStep {
  if (life.archived !== null) return refused("already-archived");
  if (life.validFrom === null || life.approvedAt === null || life.validFrom > now) return refused("not-live");
  if (validUntil !== null && validUntil <= now) return refused("ends-in-the-past");
  return done({ ...life, validUntil });
}

/** Records that the validity has elapsed. Dated at the end of validity, not at the moment somebody noticed. */
export function expire(life: Life, now: Date): LifeStep {
  if (life.archived !== null) return refused("already-archived");
  if (life.approvedAt === null || life.validUntil === null || life.validUntil > now) return refused("not-due");
  return done({ ...life, archived: { at: life.validUntil, reason: "expired", replacedBy: null } });
}

/** Takes a live or scheduled version offline by decision; `replaced` names the successor. */
export function archive(life: Life, why: Omit<Archived, "at">, now: Date): LifeStep {
  const state = stateAt(life, now);
  if (state === "archived") return refused("already-archived");
  if (state !== "scheduled" && !isLiveAt(life, now)) return refused("not-live");
  if (why.reason === "replaced" && why.replacedBy === null) return refused("replacement-missing");
  return done({ ...life, archived: { at: now, ...why } });
}

/** A new draft from an archived or live version: the next number, nothing decided yet. */
export function revise(life: Life, authorId: string, begin: (authorId: string, version: number) => Life): LifeStep {
  if (life.approvedAt === null) return refused("never-approved");
  return done({ ...begin(authorId, life.version + 1), noticeDays: life.noticeDays });
}

import type { ArticleState } from "../../contract/index.ts";
import { daysAfter, type Life } from "./life.ts";

/** What the version is at an instant. An elapsed validity is archived, recorded or not. */
export function stateAt(life: Life, now: Date): ArticleState {
  if (life.archived !== null && life.archived.at <= now) return "archived";
  if (life.submittedAt === null) return "draft";
  if (life.approvedAt === null || life.validFrom === null) return "review";
  if (life.validUntil !== null && life.validUntil <= now) return "archived";
  if (life.validFrom > now) return "scheduled";
  if (life.validUntil !== null && daysAfter(life.validUntil, -life.noticeDays) <= now) return "expiring";
  return "published";
}

const liveStates: readonly ArticleState[] = ["published", "expiring"];

/** Whether readers find the version at this instant. */
export const isLiveAt = (life: Life, now: Date): boolean => liveStates.includes(stateAt(life, now));

/** Whether the version is live and its first weeks, in which questions and handling time are watched, still run. */
export const isWatchedAt = (life: Life, now: Date): boolean =>
  isLiveAt(life, now) && life.watchUntil !== null && life.watchUntil > now;

/** The next instant at which the state changes by itself: when to wake up; null when it never will. */
export function nextChangeAt(life: Life, now: Date): Date | null {
  const notice = life.validUntil === null ? null : daysAfter(life.validUntil, -life.noticeDays);
  const state = stateAt(life, now);
  const due = [life.validFrom, notice, life.validUntil]
    .filter((instant): instant is Date => instant !== null && instant > now)
    .filter((instant) => stateAt(life, instant) !== state)
    .sort((left, right) => left.getTime() - right.getTime());
  return due[0] ?? null;
}

import type { z } from "zod";
import type { Agreement, AgreementTarget, EscalationStep, WarnRule } from "../../contract/agreement.ts";
import type { CaseGrade, CaseKind } from "../../contract/enums.ts";
import { DEFAULT_WARNINGS, type WarningRule } from "../clock.ts";
import { readDuration } from "../duration.ts";

type Kind = z.infer<typeof CaseKind>;
type Grade = z.infer<typeof CaseGrade>;
type Target = z.infer<typeof AgreementTarget>;

/** What of an agreement the clocks need; a row of the table has it. */
export type AgreementInForce = Pick<Agreement, "id" | "version" | "validFrom" | "validUntil"> & {
  terms: Omit<Agreement, "id" | "version" | "validFrom" | "validUntil" | "at" | "by">;
};

/** Whose work in which case is asked about. `words` name the party, the most exact first. */
export interface Question {
  words: readonly string[];
  kind: Kind;
  grade: Grade;
  element: string | null;
  target: Target["kind"];
}

/** The time an agreement gives, and whose calendar counts it. */
export interface Limit {
  agreement: AgreementInForce;
  duration: string;
  calendarKey: string | null;
}

/** The party words of whoever stands behind `word`: a partner is itself before it is any partner. */
export const partyWords = (word: string, partnerId: string | null): string[] =>
  partnerId === null ? [word] : [`partner:${partnerId}`, "partner"];

/** Of each agreement the highest version that is valid at `at` (epoch ms). */
export function inForce(agreements: readonly AgreementInForce[], at: number): AgreementInForce[] {
  const best = new Map<string, AgreementInForce>();
  for (const one of agreements) {
    if (Date.parse(one.validFrom) > at || (one.validUntil !== null && Date.parse(one.validUntil) <= at)) continue;
    const known = best.get(one.id);
    if (!known || one.version > known.version) best.set(one.id, one);
  }
  return [...best.values()];
}

/** How exactly an agreement is about the party and the kind of case; null when it is about something else. */
function closeness({ terms }: AgreementInForce, { words, kind }: Question): number | null {
  const place = words.indexOf(terms.provider);
  if (place < 0 || (terms.caseKinds.length > 0 && !terms.caseKinds.includes(kind))) return null;
  return (terms.caseKinds.length > 0 ? 10 : 0) - place;
}

function fit(target: Target, { element, grade, target: wanted }: Question): number | null {
  if (target.kind !== wanted) return null;
  if (target.element !== null && target.element !== element) return null;
  if (target.grade !== null && target.grade !== grade) return null;
  return (target.element === null ? 0 : 200) + (target.grade === null ? 0 : 100);
}

/**
 * The time agreed for a piece of work, or null when no agreement in force speaks of it. A target for this element comes
 * before one for this grade, that before one for this kind of case, that before a general one; then the younger one.
 */
export function limitOf(agreements: readonly AgreementInForce[], question: Question): Limit | null {
  let best: { limit: Limit; score: number; since: number } | null = null;
  for (const agreement of agreements) {
    const near = closeness(agreement, question);
    if (near === null) continue;
    for (const target of agreement.terms.targets) {
      const exact = fit(target, question);
      if (exact === null) continue;
      const score = exact + near;
      const since = Date.parse(agreement.validFrom);
      if (best && (best.score > score || (best.score === score && best.since >= since))) continue;
      const { duration } = target;
      best = { limit: { agreement, duration, calendarKey: agreement.terms.calendarKey }, score, since };
    }
  }
  return best?.limit ?? null;
}

const RETURNS = 1;
/** How often a party may return a case of this kind (WFL-15); once when no agreement speaks of it. */
export function returnsAllowed(
  agreements: readonly AgreementInForce[],
  question: Pick<Question, "words" | "kind">,
): number {
  let best: { returns: number; near: number } | null = null;
  for (const agreement of agreements) {
    const near = closeness(agreement, { ...question, grade: "ordinary", element: null, target: "solution" });
    if (near !== null && (!best || near > best.near)) best = { returns: agreement.terms.returns, near };
  }
  return best?.returns ?? RETURNS;
}

const msOf = (iso: string): number => readDuration(iso)?.ms ?? 0;

/** When to warn under an agreement; by the default rules when there is none. */
export const warningRules = (warn: readonly z.infer<typeof WarnRule>[] | undefined): readonly WarningRule[] =>
  warn === undefined
    ? DEFAULT_WARNINGS
    : warn.map((rule) =>
        "share" in rule ? { share: rule.share, left: null } : { share: null, left: msOf(rule.left) },
      );

export interface Escalation {
  /** ms after the breach, around the clock: who is overdue does not wait for office hours. */
  after: number;
  to: z.infer<typeof EscalationStep>["to"];
  how: "notice" | "task";
}

/** What follows a breach, in order; leadership is called last. */
export function escalationsOf(terms: AgreementInForce["terms"] | null): Escalation[] {
  if (!terms) return [];
  const steps = terms.escalation.map(({ after, to, how }): Escalation => ({ after: msOf(after), to, how }));
  if (terms.leadershipAfter !== null)
    steps.push({ after: msOf(terms.leadershipAfter), to: "business-manager", how: "notice" });
  return steps.sort((a, b) => a.after - b.after);
}

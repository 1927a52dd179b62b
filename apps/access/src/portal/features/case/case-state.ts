import type { Tone } from "@quintet/ui/parts/tone.tsx";
import type { CustomerCase } from "@quintet/workflow/contract";

export type CaseStatus = CustomerCase["status"];

export const statusTone: Record<CaseStatus, Tone> = {
  open: "attention",
  pending: "attention",
  solved: "ok",
  closed: "neutral",
  withdrawn: "neutral",
  merged: "neutral",
};

/** Whether the case still has its way before it; only then a due date means something and it may be withdrawn. */
export function isRunning({ status }: Pick<CustomerCase, "status">): boolean {
  return status === "open" || status === "pending";
}

/** Whether the customer may still add to it. */
export function takesMore({ status }: Pick<CustomerCase, "status">): boolean {
  return isRunning({ status }) || status === "solved";
}

/** Cases to show whole: the running ones, and those whose rating is still open. */
export function splitCases<Case extends Pick<CustomerCase, "id" | "status">>(
  cases: readonly Case[],
  rated: { has(caseId: string): boolean },
): { whole: Case[]; past: Case[] } {
  const isWhole = (one: Case) => isRunning(one) || one.status === "solved" || rated.has(one.id);
  return { whole: cases.filter(isWhole), past: cases.filter((one) => !isWhole(one)) };
}

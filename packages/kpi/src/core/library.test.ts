import { describe, expect, test } from "vitest";
import { Indicator } from "../contract/indicator.ts";
import { checkIndicator } from "./check-indicator.ts";
import { evaluate } from "./evaluate.ts";
import { library } from "./library.ts";
import { inUnit } from "./scale.ts";

const complaint = 'case.opened[["variant","complaint"]]';
const ola = (measure: string) => `${measure}[["variant","ola"]]`;
const own = (measure: string) => `${measure}[["partnerId","~"],["variant","ola"]]`;
const sla = (measure: string) => `${measure}[["variant","sla"]]`;

/** One hand-computed example for each: the sums, and what comes out in the indicator's unit. */
const examples: Record<string, [Record<string, number>, number]> = {
  offered: [{ "contact.offered": 1060 }, 1060],
  "service-level": [{ "contact.inTarget": 860, "contact.offered": 1060, "contact.shortAbandoned": 20 }, 82.6923],
  "answer-rate": [{ "contact.answered": 1000, "contact.offered": 1060 }, 94.3396],
  "abandonment-rate": [
    { "contact.abandoned": 60, "contact.shortAbandoned": 20, "contact.offered": 1060 },
    // 40 of 1040
    3.8462,
  ],
  "average-speed-of-answer": [{ "contact.waitMs": 12_500_000, "contact.answered": 1000 }, 12.5],
  handled: [{ "handling.handled": 7 }, 7],
  "handling-time": [
    { "handling.talkMs": 600_000, "handling.holdMs": 60_000, "handling.wrapMs": 120_000, "handling.handled": 3 },
    260,
  ],
  "transfer-rate": [{ "handling.transferred": 3, "handling.handled": 40 }, 7.5],
  waiting: [{ "queue.waiting": 137 }, 137],
  satisfaction: [{ "survey.topTwo": 889, "survey.answered": 1000 }, 88.9],
  "survey-response": [{ "survey.answered": 45, "survey.invited": 300 }, 15],
  "complaint-rate": [{ [complaint]: 18, "case.opened": 70, "contact.offered": 1200 }, 15],
  "cases-opened": [{ "case.opened": 12 }, 12],
  "cases-closed": [{ "case.closed": 9 }, 9],
  backlog: [{ "case.backlog": 4208 }, 4208],
  "cases-in-time": [{ "case.closedInTime": 481, "case.due": 500 }, 96.2],
  "first-day-answer": [{ "case.answeredFirstDay": 49, "case.opened": 50 }, 98],
  "resolution-time": [{ "case.resolutionMs": 90_000_000, "case.closed": 2 }, 12.5],
  "reopen-rate": [{ "case.reopened": 10, "case.closed": 890 }, 1.1236],
  "case-steps": [{ "step.steps": 31 }, 31],
  reassignments: [{ "step.reassigned": 4, "step.steps": 50 }, 8],
  "sla-kept": [{ [sla("clock.met")]: 19, [sla("clock.due")]: 20, "clock.due": 60 }, 95],
  "coordination-in-time": [{ [own("clock.met")]: 18, [own("clock.due")]: 24 }, 75],
  "knowledge-hit-rate": [
    { "knowledge.used": 30, "knowledge.searched": 35, "knowledge.suggested": 15 },
    // 30 of 50
    60,
  ],
  "zero-result-rate": [{ "knowledge.searched": 80, "knowledge.found": 76 }, 5],
  "partner-in-time": [
    // 41 met of 50 due at partners, beside the departments' own
    { [ola("clock.met")]: 59, [own("clock.met")]: 18, [ola("clock.due")]: 74, [own("clock.due")]: 24 },
    82,
  ],
  "partner-steps": [{ "step.steps": 90, 'step.steps[["partnerId","~"]]': 60 }, 30],
  "return-rate": [{ "step.returned": 37, "step.steps": 370 }, 10],
  "arbitration-rate": [{ "step.arbitrated": 5, "step.steps": 400 }, 1.25],
  "step-time": [{ "step.durationMs": 28_800_000, "step.steps": 4 }, 2],
};

describe("the shipped library", () => {
  test("has at least 16 indicators, each code once, each a whole definition", () => {
    expect(library.length).toBeGreaterThanOrEqual(16);
    expect(new Set(library.map((one) => one.code)).size).toBe(library.length);
    for (const one of library) expect(Indicator.parse(one)).toEqual(one);
  });

  test("has a hand-computed example for every indicator", () => {
    expect(Object.keys(examples).sort()).toEqual(library.map((one) => one.code).sort());
  });

  test.each(library.map((one) => [one.code, one] as const))("%s gives its example", (code, indicator) => {
    const checked = checkIndicator(indicator);
    if (!checked.ok) throw new Error(checked.reason);
    const [sums, expected] = examples[code] ?? [{}, Number.NaN];
    const { value } = evaluate(checked.formula, new Map(Object.entries(sums)));
    expect(inUnit(value, indicator.unit)).toBeCloseTo(expected, 4);
  });

  test("says every formula in both languages", () => {
    const level = library.find((one) => one.code === "service-level");
    expect(level?.wordsZh).toBe("时限内接通 ÷ (进线接触 − 短时放弃)");
    expect(level?.wordsEn).toBe("contacts answered within the standard ÷ (contacts offered − short abandons)");
    const complaints = library.find((one) => one.code === "complaint-rate");
    expect(complaints?.wordsZh).toBe("新建工单（类别为「complaint」） ÷ 进线接触");
  });
});

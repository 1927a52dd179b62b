import { binName, binOf } from "@quintet/cockpit/contract";
import { describe, expect, test } from "vitest";
import { Indicator } from "../contract/indicator.ts";
import { isImmature, type Plan, planIndicator, resultOf } from "./indicator-plan.ts";
import { library } from "./library.ts";
import { PERCENTILE_ERROR } from "./percentile.ts";
import { distributions, examples } from "./testing/examples.ts";

function planFor(code: string): Plan {
  const indicator = library.find((one) => one.code === code);
  const plan = indicator && planIndicator(indicator);
  if (!plan) throw new Error(`no indicator ${code}`);
  return plan;
}

describe("the shipped library", () => {
  test("has at least 54 indicators, each code once, each a whole definition", () => {
    expect(library.length).toBeGreaterThanOrEqual(54);
    expect(new Set(library.map((one) => one.code)).size).toBe(library.length);
    for (const one of library) expect(Indicator.parse(one)).toEqual(one);
  });

  test("has a hand-computed example for every indicator", () => {
    const known = [...Object.keys(examples), ...Object.keys(distributions)];
    expect(known.sort()).toEqual(library.map((one) => one.code).sort());
  });

  test.each(Object.entries(examples))("%s gives its example", (code, [sums, expected]) => {
    expect(resultOf(planFor(code), { sums: new Map(Object.entries(sums)) }).value).toBeCloseTo(expected, 4);
  });

  test.each(Object.entries(distributions))("%s gives its example", (code, { histogram, durations, expected }) => {
    const sums = new Map<string, number>();
    for (const ms of durations) {
      const name = binName(histogram, binOf(ms));
      sums.set(name, (sums.get(name) ?? 0) + 1);
    }
    const { value } = resultOf(planFor(code), { sums });
    expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThan(expected * PERCENTILE_ERROR);
  });

  test("says no data of every ratio, composite and percentile nothing was told about", () => {
    const spoken = library.filter(({ rule }) => rule !== "additive");
    for (const one of spoken.filter(({ formula }) => formula.includes("/") || formula.startsWith("percentile")))
      expect([one.code, resultOf(planFor(one.code), { sums: new Map() }).value]).toEqual([one.code, null]);
    const untold = { sums: new Map([["handling.handled", 1_500]]) };
    expect(resultOf(planFor("cost-per-contact"), untold).value).toBeNull();
  });

  test("is complete: every indicator the design names", () => {
    const names =
      "offered service-level answer-rate abandonment-rate average-speed-of-answer wait-p90 wait-p95 time-to-abandon blocked-rate talk-time hold-time after-call-work handling-time occupancy utilisation shrinkage adherence conformance forecast-wape forecast-bias schedule-efficiency first-contact-resolution one-contact-resolution repeat-rate transfer-rate escalation-rate ping-pong-rate satisfaction survey-response nps effort-score inspection-score customer-critical-accuracy business-critical-accuracy compliance-critical-accuracy inspection-coverage calibration-agreement complaint-rate first-day-answer complaints-in-time cases-in-time resolution-p50 resolution-p90 backlog backlog-age reopen-rate reassignments problem-recurrence self-service-containment bot-hand-over knowledge-hit-rate zero-result-rate knowledge-freshness dispatch-to-publication dial-test-pass-rate cost-per-contact attrition conversion marketing-lift coordination-in-time partner-attainment";
    const codes = new Set(library.map(({ code }) => code));
    expect(names.split(" ").filter((name) => !codes.has(name))).toEqual([]);
  });

  test("marks the last days of first-contact resolution as immature", () => {
    const { indicator } = planFor("first-contact-resolution");
    const now = new Date("2026-07-20T04:00:00Z");
    expect(isImmature(indicator, "2026-07-13T03:00:00Z", now)).toBe(false);
    expect(isImmature(indicator, "2026-07-13T05:00:00Z", now)).toBe(true);
    expect(isImmature(indicator, "2026-07-20T16:00:00Z", now)).toBe(true);
    expect(isImmature(planFor("offered").indicator, "2026-07-20T16:00:00Z", now)).toBe(false);
  });

  test("says every formula in both languages", () => {
    const level = library.find((one) => one.code === "service-level");
    expect(level?.wordsZh).toBe("时限内接通 ÷ (进线接触 − 短时放弃)");
    expect(level?.wordsEn).toBe("contacts answered within the standard ÷ (contacts offered − short abandons)");
    const complaints = library.find((one) => one.code === "complaint-rate");
    expect(complaints?.wordsZh).toBe("新建工单（类别为「complaint」） ÷ 进线接触");
  });
});

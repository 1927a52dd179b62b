import { describe, expect, test } from "vitest";
import { abandonedOutcome, answeredOutcome, handlingOutcome } from "./contact-outcome.ts";
import { customerAlerts, recentComplaints } from "./customer-alerts.ts";
import { estimateWait } from "./estimate-wait.ts";
import { maskName } from "./mask-name.ts";
import { isTopTwo, surveyExpiry } from "./survey-marks.ts";

const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000);

describe("contacts", () => {
  test("an answer within the standard is in target, a later one is not", () => {
    const contact = { arrivedAt: at(0), answerBy: at(15) };
    expect(answeredOutcome({ ...contact, acceptedAt: at(15) })).toEqual({ answered: 1, waitMs: 15_000, inTarget: 1 });
    expect(answeredOutcome({ ...contact, acceptedAt: at(16) }).inTarget).toBe(0);
  });
  test("leaving within ten seconds is a short abandonment", () => {
    expect(abandonedOutcome({ arrivedAt: at(0), leftAt: at(9) }).shortAbandoned).toBe(1);
    expect(abandonedOutcome({ arrivedAt: at(0), leftAt: at(10) }).shortAbandoned).toBe(0);
  });
  test("wrap-up begins when the customer has left", () => {
    expect(handlingOutcome({ acceptedAt: at(0), endedAt: at(60), closedAt: at(90) })).toEqual({
      handled: 1,
      talkMs: 60_000,
      wrapMs: 30_000,
    });
    expect(handlingOutcome({ acceptedAt: at(0), endedAt: null, closedAt: at(90) }).wrapMs).toBe(0);
  });
});

describe("waiting", () => {
  test("nobody on duty means no estimate", () => {
    expect(estimateWait({ position: 1, slots: 0, freeSlots: 0, meanHandlingMs: null })).toBeNull();
  });
  test("whoever fits into the free places waits moments, the others by turns", () => {
    expect(estimateWait({ position: 2, slots: 8, freeSlots: 2, meanHandlingMs: 240_000 })).toBe(10);
    expect(estimateWait({ position: 4, slots: 8, freeSlots: 0, meanHandlingMs: 240_000 })).toBe(120);
  });
  test("a waiting customer's name is not shown in full", () => {
    expect(maskName("陈晓燕")).toBe("陈**");
    expect(maskName("")).toBe("**");
  });
});

describe("customers", () => {
  test("the second complaint within thirty days is an alert; older ones and other cases are not counted", () => {
    const days = (n: number) => new Date(at(0).getTime() - n * 86_400_000).toISOString();
    const cases = [
      { kind: "complaint", openedAt: days(1) },
      { kind: "complaint", openedAt: days(29) },
      { kind: "complaint", openedAt: days(31) },
      { kind: "imported", openedAt: days(2) },
    ];
    expect(recentComplaints(cases, at(0))).toBe(2);
    expect(customerAlerts({ note: "听力不便", recentComplaints: 2 })).toEqual([
      { tone: "bad", text: "30 天内第 2 次投诉：先安抚，由班组长以上回访" },
      { tone: "attention", text: "听力不便" },
    ]);
    expect(customerAlerts({ note: null, recentComplaints: 1 })).toEqual([]);
  });
});

describe("surveys", () => {
  test("a mean of four is satisfied", () => {
    expect(isTopTwo({ attitude: 5, efficiency: 4, correctness: 3 })).toBe(true);
    expect(isTopTwo({ attitude: 5, efficiency: 3, correctness: 3 })).toBe(false);
  });
  test("an invitation is good for fourteen days", () => {
    expect(surveyExpiry(at(0)).getTime() - at(0).getTime()).toBe(14 * 86_400_000);
  });
});

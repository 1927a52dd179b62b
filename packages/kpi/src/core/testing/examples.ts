/** The moment the stocks of the examples are asked for: the end of 31 May 2026 in Asia/Shanghai. */
export const END = Date.UTC(2026, 4, 31, 16);

const complaint = 'case.opened[["variant","complaint"]]';
const ola = (measure: string) => `${measure}[["variant","ola"]]`;
const own = (measure: string) => `${measure}[["partnerId","~"],["variant","ola"]]`;
const arm = (measure: string, variant: string) => `campaign.${measure}[["variant","${variant}"]]`;
const complaints = (measure: string) => `${measure}[["variant","complaint"]]`;
const sla = (measure: string) => `${measure}[["variant","sla"]]`;

/** One hand-computed example for each: the sums, and what comes out in the indicator's unit. */
export const examples: Readonly<Record<string, readonly [sums: Record<string, number>, expected: number]>> = {
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
  // 40 people gave up after 50 minutes in all.
  "time-to-abandon": [{ "contact.abandonWaitMs": 3_000_000, "contact.abandoned": 40 }, 75],
  "blocked-rate": [{ "contact.blocked": 12, "contact.attempted": 2_400 }, 0.5],
  "self-service-containment": [{ "contact.contained": 330, "contact.sessions": 500 }, 66],
  "bot-hand-over": [{ "contact.botHandedOver": 90, "contact.botSessions": 240 }, 37.5],
  "talk-time": [{ "handling.talkMs": 1_260_000, "handling.handled": 6 }, 210],
  "hold-time": [{ "handling.holdMs": 75_000, "handling.handled": 6 }, 12.5],
  "after-call-work": [{ "handling.wrapMs": 246_000, "handling.handled": 6 }, 41],
  "first-contact-resolution": [{ "contact.solvedAtOnce": 72, "contact.first": 90 }, 80],
  "one-contact-resolution": [{ "contact.solvedAnywhere": 63, "contact.first": 90 }, 70],
  "repeat-rate": [{ "contact.repeated": 24, "contact.offered": 120 }, 20],
  // 50 promoters and 20 detractors of 100.
  nps: [{ "survey.promoters": 50, "survey.detractors": 20, "survey.recommended": 100 }, 30],
  "effort-score": [{ "survey.ease": 232, "survey.easeAnswered": 40 }, 5.8],
  // 6 h 40 min of 8 h.
  occupancy: [{ "staffing.handlingMs": 24_000_000, "staffing.availableMs": 4_800_000 }, 83.3333],
  utilisation: [
    { "staffing.handlingMs": 20_000_000, "staffing.availableMs": 4_000_000, "staffing.paidMs": 28_800_000 },
    83.3333,
  ],
  shrinkage: [{ "staffing.lostMs": 7_200_000, "staffing.scheduledMs": 28_800_000 }, 25],
  adherence: [{ "staffing.adherentMs": 26_640_000, "staffing.scheduledMs": 28_800_000 }, 92.5],
  conformance: [{ "staffing.workedMs": 29_376_000, "staffing.scheduledMs": 28_800_000 }, 102],
  // |110 − 100| + |90 − 100| + |200 − 200| of 400 that came.
  "forecast-wape": [{ "staffing.missed": 20, "staffing.came": 400 }, 5],
  "forecast-bias": [{ "staffing.forecast": 412, "staffing.came": 400 }, 3],
  "schedule-efficiency": [{ "staffing.neededMs": 90_000_000, "staffing.scheduledMs": 100_000_000 }, 90],
  // Three of 120 people left in a month: 12 × 3 ÷ 120.
  attrition: [{ "staffing.leavers": 3, "staffing.personMonths": 120 }, 30],
  "cost-per-contact": [{ "money.costFen": 1_234_500, "handling.handled": 1_500 }, 8.23],
  conversion: [{ "campaign.ordered": 54, "campaign.offered": 600 }, 9],
  // 9 % of 600 treated against 6 % of 300 not treated.
  "marketing-lift": [
    {
      [arm("ordered", "treated")]: 54,
      [arm("offered", "treated")]: 600,
      [arm("ordered", "control")]: 18,
      [arm("offered", "control")]: 300,
    },
    3,
  ],
  "inspection-score": [{ "inspection.points": 1_764, "inspection.applicablePoints": 1_960 }, 90],
  "customer-critical-accuracy": [{ "inspection.customerClean": 196, "inspection.samples": 200 }, 98],
  "business-critical-accuracy": [{ "inspection.businessClean": 190, "inspection.samples": 200 }, 95],
  "compliance-critical-accuracy": [{ "inspection.complianceClean": 199, "inspection.samples": 200 }, 99.5],
  "inspection-coverage": [{ "inspection.samples": 200, "inspection.eligible": 1_600 }, 12.5],
  // Cohen's own kind of table: 20 and 15 of 50 agree (0.7), by chance 0.5: (0.7 − 0.5) ÷ (1 − 0.5).
  "calibration-agreement": [
    {
      "inspection.bothPass": 20,
      "inspection.bothFail": 15,
      "inspection.onlyFirst": 5,
      "inspection.onlySecond": 10,
    },
    0.4,
  ],
  "dial-test-pass-rate": [{ "inspection.dialPassed": 276, "inspection.dialAsked": 300 }, 92],
  "complaints-in-time": [{ [complaints("case.closedInTime")]: 47, [complaints("case.due")]: 50 }, 94],
  // Two cases, opened 20 and 40 hours before the end.
  "backlog-age": [{ now: END, "case.aging": 2, "case.agingSinceMs": 2 * END - 60 * 3_600_000 }, 30],
  "escalation-rate": [{ "case.escalated": 9, "case.paths": 75 }, 12],
  "ping-pong-rate": [{ "case.pingPong": 3, "case.paths": 75 }, 4],
  "problem-recurrence": [{ "case.recurred": 2, "case.checkedForProblem": 80 }, 2.5],
  "knowledge-freshness": [{ "knowledge.fresh": 570, "knowledge.live": 600 }, 95],
  "dispatch-to-publication": [{ "knowledge.publicationMs": 540_000_000, "knowledge.published": 4 }, 37.5],
  "partner-attainment": [{ "clock.weightMet": 184, "clock.weightDue": 200 }, 92],
};

/** Distributions by their durations in ms, and what a hand finds: of 1 to 100 the 90th is 90. */
export const distributions: Readonly<
  Record<string, { histogram: "contact.wait" | "case.resolution"; durations: readonly number[]; expected: number }>
> = {
  "wait-p90": { histogram: "contact.wait", durations: upTo(100, 1_000), expected: 90 },
  "wait-p95": { histogram: "contact.wait", durations: upTo(200, 1_000), expected: 190 },
  "resolution-p50": { histogram: "case.resolution", durations: upTo(41, 3_600_000), expected: 21 },
  "resolution-p90": { histogram: "case.resolution", durations: upTo(50, 3_600_000), expected: 45 },
};

function upTo(count: number, step: number): number[] {
  return Array.from({ length: count }, (_, n) => (n + 1) * step);
}

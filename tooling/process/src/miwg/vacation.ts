import type { Play } from "./play.ts";

const FETCH = "_2b960d84-feb1-46a9-a1a1-c300dd996b99";
const DECIDE = "_1a818a94-ba6f-413b-a7e8-6f8fd2a11e32";
const TOLD_AUTOMATICALLY = "_93ec9873-edf1-4549-b052-961994ec8234";
const UPDATE = "_4b72053b-8ebb-4ae6-99c6-7c93cf1c1d1b";
const APPROVE = "_79523269-7444-4b01-90e9-e23957a9d020";
const TOLD_REFUSED = "_02232e32-c3d2-473c-a15d-9c5dca00eadc";

const begin = { start: { From: "2026-03-02", To: "2026-03-06", Employee: "Lin" } };
const fetched = {
  service: FETCH,
  variables: { body: { value: [{ name: "Lin", email: "lin@example.org", remaining: 12 }] } },
};
/** The suite ships no decision with the model: it is told as the work of another system. */
const decided = (Approval: string) => ({
  service: DECIDE,
  variables: { "Vacation Approval Status": { Approval, Reason: "by rule" } },
});

/** C.8.1: a vacation request is fetched, decided by rule or by a manager, told and booked. */
export const vacationPlays: Play[] = [
  {
    tells: "a vacation is approved by rule",
    files: ["C.8.1"],
    steps: [begin, fetched, decided("Approved"), { service: TOLD_AUTOMATICALLY }, { service: UPDATE }],
    passes: [FETCH, DECIDE, TOLD_AUTOMATICALLY, UPDATE, "_6677ef80-82df-4951-919d-1f36123b681b"],
  },
  {
    tells: "a vacation is refused by the manager",
    files: ["C.8.1"],
    steps: [
      begin,
      fetched,
      decided("Manual Validation Required"),
      { complete: APPROVE, variables: { "Vacation Approval": "Refused" } },
      { service: TOLD_REFUSED },
    ],
    passes: [DECIDE, APPROVE, TOLD_REFUSED, "_3ae826ca-5f38-43c4-be3a-35d1157aa27f"],
  },
  {
    tells: "the employee is not found",
    files: ["C.8.1"],
    steps: [begin, { service: FETCH, error: "404" }],
    passes: ["_f8fcb377-3d7d-4138-9a7e-6ab58b97e29d", "_b4d636eb-b501-4462-93c8-04652db10307"],
  },
];

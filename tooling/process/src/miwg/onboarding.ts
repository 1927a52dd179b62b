import type { Play } from "./play.ts";

const applicant = { name: "Lin", email: "lin@example.org", age: 31 };
const REFERENCE = "doc-1";

/** C.9.1: a document is requested; it comes, or reminders and a call follow. */
const documentPlays: Play[] = [
  {
    tells: "the document comes after a reminder",
    files: ["C.9.1"],
    steps: [
      { start: { documentReferenceId: REFERENCE } },
      { service: "SendTask_RequestDocument" },
      { at: "1970-01-02T00:00:00Z" },
      { service: "SendTask_SendReminderEmail" },
      { message: "MESSAGE_documentReceived", key: REFERENCE, variables: { document: "passport" } },
    ],
    passes: ["ReceiveTask_WaitForDocument", "EndEvent_ReminderSent", "EndEvent_GotDocument"],
  },
  {
    tells: "nothing comes within a week and the customer is called",
    files: ["C.9.1"],
    steps: [
      { start: { documentReferenceId: REFERENCE } },
      { service: "SendTask_RequestDocument" },
      { at: "1970-01-08T00:00:00Z" },
      { service: "SendTask_SendReminderEmail" },
      { complete: "UserTask_CallCustomer" },
    ],
    passes: ["BoundaryEvent_2", "UserTask_CallCustomer", "EndEvent_TalkedToCustomer"],
  },
];

/** C.9.2: an application is decided by hand, meanwhile documents are requested for each by C.9.1. */
const manualCheckPlays: Play[] = [
  {
    tells: "two documents are requested, the decision is hurried on, and made",
    files: ["C.9.2", "C.9.1"],
    steps: [
      {
        start: { applicant, risks: ["income", "age"], documentReferenceId: REFERENCE, fraudSuspectedId: "f-1" },
      },
      { message: "Message_DocumentRequested", key: REFERENCE, variables: { documents: ["passport", "payslip"] } },
      { service: "SendTask_RequestDocument", index: 1 },
      { service: "SendTask_RequestDocument" },
      { message: "MESSAGE_documentReceived", key: REFERENCE },
      { message: "MESSAGE_documentReceived", key: REFERENCE },
      { at: "1970-01-06T00:00:00Z" },
      { service: "SendTask_NotifyCustomerDelay" },
      { complete: "UserTask_AccelerateDecision" },
      { message: "Message_FraudSuspected", key: "f-1" },
      { complete: "UserTask_CheckForFraud", variables: { fraud: false } },
      { complete: "UserTask_DecideOnApplication", variables: { approved: true } },
    ],
    passes: [
      "CallActivity_RequestDocument",
      "EndEvent_GotDocument",
      "EndEvent_DocumentReceived",
      "EndEvent_DecisionAccelerated",
      "EndEvent_FraudNoDetected",
      "EndEvent_ManuallyDecided",
    ],
  },
];

const begin = {
  start: { applicant, corporation: "Quintet", applicationNumber: "A-1", product: "phone", approved: true },
};
const scored = { service: "ServiceTask_GetCreditScore", variables: { score: 640 } };
/** The suite ships no decision with the model: it is told as the work of another system. */
const risk = (riskLevel: string) => ({
  service: "BusinessRuleTask_CheckApplicationAutomatically",
  variables: { result: { riskLevel: [riskLevel], risk: ["income"] } },
});

/** C.9.0: a customer is taken on at once, or after a check by hand (C.9.2), or not. */
const onboardingPlays: Play[] = [
  {
    tells: "an application without risk is issued",
    files: ["C.9.0", "C.9.2", "C.9.1"],
    steps: [begin, scored, risk("green"), { service: "ServiceTask_DeliverPolicy" }, { service: "SendTask_SendPolicy" }],
    passes: ["ExclusiveGateway_Risk", "SendTask_SendPolicy", "EndEvent_ApplicationIssued"],
  },
  {
    tells: "an application with moderate risk is checked by hand and issued",
    files: ["C.9.0", "C.9.2", "C.9.1"],
    steps: [
      begin,
      scored,
      risk("yellow"),
      { complete: "UserTask_DecideOnApplication" },
      { service: "ServiceTask_DeliverPolicy" },
      { service: "SendTask_SendPolicy" },
    ],
    passes: ["UserTask_DecideOnApplication", "Activity_ManualCheck", "EndEvent_ApplicationIssued"],
  },
  {
    tells: "an application with severe risk is rejected",
    files: ["C.9.0", "C.9.2", "C.9.1"],
    steps: [begin, scored, risk("red"), { service: "ServiceTask_RejectPolicy" }, { service: "SendTask_SendRejection" }],
    passes: ["ServiceTask_RejectPolicy", "EndEvent_ApplicationRejected"],
  },
];

export const customerPlays: Play[] = [...onboardingPlays, ...documentPlays, ...manualCheckPlays];

import { permissions, STAFF } from "@quintet/kernel";

const DESK = ["agent", "team-lead"] as const;

export const accessMay = permissions("access", {
  work: DESK,
  superviseQueues: ["team-lead", "floor-support", "operations-manager", "administrator"],
  readArchiveTree: [...DESK, "operations-manager", "business-manager", "data-analyst", "administrator"],
  usePortal: ["customer"],
  answerSurvey: ["anonymous", "customer"],
  recordContact: ["system"],
  /** By an offline permit, whose person is looked up: it may be filed without a log-in, and by who holds no desk any more. */
  fileRecord: [...STAFF, "anonymous"],
});

/** Events of this house; `subject` is the interaction id. */
export const accessEvents = {
  interactionArrived: "access.interaction-arrived",
  offerMade: "access.offer-made",
  offerEnded: "access.offer-ended",
  accepted: "access.interaction-accepted",
  messagePosted: "access.message-posted",
  closed: "access.interaction-closed",
  presenceChanged: "access.presence-changed",
  surveyAnswered: "access.survey-answered",
} as const;

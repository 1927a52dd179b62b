import type { PersonalTable } from "@quintet/db";

const ofInteraction = { column: "interaction_id", through: "interaction" } as const;

export const accessPersonalData: readonly PersonalTable[] = [
  {
    table: "interaction",
    purpose: "a contact: who, about what, how it ended",
    retention: "contact",
    rows: { column: "customer_id" },
    customer: { customer_name: "mark", last_message: "mark", solution: "mark", external_ref: "null" },
    staff: ["owner_name"],
  },
  {
    table: "message",
    purpose: "what was said in a contact",
    retention: "contact",
    rows: ofInteraction,
    customer: { text: "mark", author_name: { markWhen: "author = 'customer'" } },
  },
  {
    table: "draft",
    purpose: "what an agent has begun to write",
    retention: "days",
    rows: ofInteraction,
    customer: { text: "mark" },
    removed: true,
  },
  {
    table: "survey",
    purpose: "how a customer judged a service",
    retention: "contact",
    rows: { column: "customer_id" },
    customer: { comment: "mark" },
    staff: ["agent_name"],
  },
  {
    table: "survey_link",
    purpose: "a customer's own way to his open survey",
    retention: "days",
    rows: { column: "customer_id" },
    customer: { secret: "mark" },
    removed: true,
  },
  { table: "presence", purpose: "who is on duty", retention: "employment", staff: ["name", "reason", "skills"] },
  {
    table: "routing_decision",
    purpose: "why a contact went to this agent",
    retention: "contact",
    rows: ofInteraction,
    staff: ["agent_name", "outcome_reason"],
  },
  { table: "work_item", purpose: "who declined a contact", retention: "days", staff: ["declined_by"] },
  {
    table: "recorded_contact",
    purpose: "a contact that was written down while the server was away",
    retention: "contact",
    rows: { column: "customer_id" },
    customer: { phone: "null", name: "null", told: "null" },
  },
];

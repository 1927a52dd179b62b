import type { PersonalTable } from "@quintet/db";

export const directoryPersonalData: readonly PersonalTable[] = [
  {
    table: "customer",
    purpose: "who the customer is and how to reach him",
    retention: "customer",
    rows: { column: "id" },
    customer: {
      name: "mark",
      kind: "keep",
      vip: "keep",
      phone: "null",
      city: "null",
      plan: "null",
      tags: "[]",
      consents: "[]",
      note: "null",
      external_ref: "null",
    },
  },
  {
    table: "customer_identity",
    purpose: "numbers and accounts by which a customer is known again",
    retention: "customer",
    rows: { column: "customer_id" },
    customer: { value: "mark" },
    removed: true,
  },
  {
    table: "login",
    purpose: "whose log-in it is; that of an erased customer goes",
    retention: "customer",
    rows: { column: "customer_id" },
    customer: { subject: "mark", name: "mark" },
    removed: true,
  },
  {
    table: "person",
    purpose: "who works here and where",
    retention: "employment",
    staff: ["name", "pinyin", "languages"],
  },
  { table: "person_skill", purpose: "what somebody can, for routing", retention: "employment", staff: ["skill"] },
  {
    table: "role_grant",
    purpose: "who may do what, since when and by whom",
    retention: "employment",
    staff: ["subject", "role", "granted_by"],
  },
  { table: "connector", purpose: "who made a key", retention: "employment", staff: ["created_by"] },
  { table: "erasure", purpose: "that somebody was erased, by whom and why", retention: "log", staff: ["by"] },
  {
    table: "legal_hold",
    purpose: "that nothing may be erased yet, and why",
    retention: "log",
    staff: ["by", "lifted_by"],
  },
];

export * from "./audit.ts";
export * from "./call-count.ts";
export * from "./ended-session.ts";
export * from "./event.ts";
export * from "./idempotency.ts";
export * from "./personal-data.ts";

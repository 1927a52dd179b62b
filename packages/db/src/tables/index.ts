export * from "./audit.ts";
export * from "./event.ts";
export * from "./idempotency.ts";

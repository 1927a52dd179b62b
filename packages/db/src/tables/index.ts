export * from "./audit.ts";
export * from "./call-count.ts";
export * from "./event.ts";
export * from "./idempotency.ts";

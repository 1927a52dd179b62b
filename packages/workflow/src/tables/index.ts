export * from "./case-clock.ts";
export * from "./case-entry.ts";
export * from "./case-share.ts";
export * from "./definition.ts";
export * from "./process-instance.ts";
export * from "./service-case.ts";
export * from "./task.ts";

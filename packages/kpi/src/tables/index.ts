export * from "./alarm.ts";
export * from "./indicator.ts";
export * from "./staffing.ts";
export * from "./target.ts";

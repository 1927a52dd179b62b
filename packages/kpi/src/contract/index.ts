export * from "./alarm.ts";
export * from "./enums.ts";
export * from "./indicator.ts";
export * from "./permissions.ts";
export * from "./staffing.ts";
export * from "./target.ts";

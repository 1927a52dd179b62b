export * from "./case.ts";
export * from "./customer-case.ts";
export * from "./enums.ts";
export * from "./events.ts";
export * from "./history.ts";
export * from "./permissions.ts";
export * from "./share.ts";
export * from "./task.ts";

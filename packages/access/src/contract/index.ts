export * from "./customer360.ts";
export * from "./desk.ts";
export * from "./enums.ts";
export * from "./history.ts";
export * from "./interaction.ts";
export * from "./permissions.ts";
export * from "./portal.ts";
export * from "./survey.ts";

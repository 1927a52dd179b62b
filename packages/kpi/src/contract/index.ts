export * from "./indicator.ts";
export * from "./permissions.ts";

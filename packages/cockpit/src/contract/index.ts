export * from "./absent.ts";
export * from "./facts.ts";
export * from "./measures.ts";
export * from "./permissions.ts";
export * from "./wall.ts";

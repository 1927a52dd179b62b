export * from "./absent.ts";
export * from "./facts.ts";
export * from "./histograms.ts";
export * from "./measures.ts";
export * from "./permissions.ts";
export * from "./pulse.ts";
export * from "./wall.ts";

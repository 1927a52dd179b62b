export * from "./group-questions.ts";
export * from "./layers.ts";
export * from "./measure-parts.ts";
export * from "./plan-sources.ts";
export * from "./slices.ts";
export * from "./split-span.ts";
export * from "./starting-wall.ts";
export * from "./wall-layout.ts";

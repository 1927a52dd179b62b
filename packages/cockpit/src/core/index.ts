export * from "./group-questions.ts";
export * from "./measure-parts.ts";
export * from "./split-span.ts";
export * from "./starting-wall.ts";

export * from "./article.ts";
export * from "./language.ts";
export * from "./search.ts";
export * from "./topic.ts";
export * from "./use.ts";

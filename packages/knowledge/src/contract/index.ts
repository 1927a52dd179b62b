export * from "./article.ts";
export * from "./enums.ts";
export * from "./permissions.ts";
export * from "./search.ts";

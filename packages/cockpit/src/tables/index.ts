export * from "./fact.ts";
export * from "./narrow.ts";
export * from "./rollup.ts";
export * from "./wall.ts";

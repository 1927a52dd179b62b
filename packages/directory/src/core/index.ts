export { isKey } from "./connector-key.ts";
export * from "./mask.ts";

export * from "./connector.ts";
export * from "./customer.ts";
export * from "./grant.ts";
export * from "./organisation.ts";

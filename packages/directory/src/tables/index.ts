export * from "./connector.ts";
export * from "./customer.ts";
export * from "./erasure.ts";
export * from "./grant.ts";
export * from "./organisation.ts";
export * from "./personal-data.ts";

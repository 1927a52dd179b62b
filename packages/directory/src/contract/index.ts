export * from "./colleague.ts";
export * from "./connector.ts";
export * from "./customer.ts";
export * from "./enums.ts";
export * from "./grant.ts";
export * from "./permissions.ts";
export * from "./person.ts";
export * from "./personal-data.ts";

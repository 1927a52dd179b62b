export {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  gte,
  ilike,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
export * from "./columns.ts";
export * from "./database.ts";
export * from "./drift.ts";
export * from "./event-reader.ts";
export * from "./law.ts";
export * from "./partitions.ts";
export * from "./personal-data.ts";
export * from "./policies.ts";
export * from "./roles.ts";
export * from "./scope.ts";
export * from "./standing.ts";
export * from "./tables/index.ts";
export * from "./wake.ts";

export { linkAudit, verifyAudit } from "./audit-chain.ts";
export { type GroundOptions, type OpenGround, openGround } from "./ground.ts";
export { type ImportCounts, openRowErrors, type Profile, profileFor, readColumns, runImport } from "./import/index.ts";
export { type ServerConfig, startServer } from "./main.ts";
export { prepareDatabase } from "./prepare-database.ts";
export { prepareTenants } from "./prepare-tenants.ts";
export { procedures } from "./procedures.ts";
export { subjectOf } from "./request-context.ts";
export { verifyEveryTenant } from "./verify-every-tenant.ts";

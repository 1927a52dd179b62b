/** What the test kit needs of the server: no HTTP, no router. */
export { openGround } from "../ground.ts";
export { prepareDatabase } from "../prepare-database.ts";
export { prepareTenants } from "../prepare-tenants.ts";

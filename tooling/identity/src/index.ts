export { createIdentityHandler, type IdentityHandler } from "./handler.ts";
export type { IdentityLog, IdentityOptions, IdentityRealm, IdentityUser, UserKey } from "./options.ts";
export { hashPassword } from "./people/password.ts";
export { type RunningIdentity, startIdentity } from "./start.ts";

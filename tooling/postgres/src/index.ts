export { type Claim, claim, claimHolder, type Holder } from "./claim.ts";
export { type Placement, placeDatabase } from "./placement.ts";
export { freePort, portIsFree } from "./ports.ts";
export { processIdentity } from "./process-identity.ts";
export { Remedy, readable } from "./remedy.ts";
export { removeDatabase } from "./remove-database.ts";
export { startScratchPostgres } from "./scratch.ts";
export { durableSettings, type Settings, scratchSettings } from "./settings.ts";
export { type PostgresOptions, type RunningPostgres, startPostgres } from "./start-postgres.ts";

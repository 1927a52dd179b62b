export { type BuildOutcome, buildApps } from "./build-apps.ts";
export { findChromium } from "./chromium.ts";
export { type OrderlyEnd, orderlyEnd } from "./orderly-end.ts";
export type { LogIn, ServerConfig } from "./parts.ts";
export { numberedProgress } from "./progress.ts";
export { type RunningQuintet, startQuintet, startSteps } from "./start-quintet.ts";
export { readSurroundings, type Surroundings } from "./surroundings.ts";

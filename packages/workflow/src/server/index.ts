import type { Subscriber, Worker } from "@quintet/rpc";
import { breachClock } from "./breach-clock.ts";
import { closeUnrated } from "./close-unrated.ts";
import { fireTimer } from "./fire-timer.ts";
import { hearMessage } from "./hear-message.ts";
import { runService } from "./run-service.ts";

export { deployDefinitions } from "./deploy-definitions.ts";
export { workflowDoors } from "./doors.ts";
export { seedAgreements } from "./seed-agreements.ts";
export { workflowProcedures } from "./router.ts";
export const workflowSubscribers: Subscriber[] = [hearMessage];
export const workflowWorkers: Worker[] = [fireTimer, breachClock, runService, closeUnrated];

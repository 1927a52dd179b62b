import type { Subscriber, Worker } from "@quintet/rpc";
import { answerGathered } from "./answer-gathered.ts";
import { breachClock } from "./breach-clock.ts";
import { closeUnrated } from "./close-unrated.ts";
import { closeWholeCase } from "./close-whole.ts";
import { escalateClock } from "./escalate-clock.ts";
import { fireStart } from "./fire-start.ts";
import { fireTimer } from "./fire-timer.ts";
import { hearMessage } from "./hear-message.ts";
import { hearSignal, spreadSignal } from "./hear-signal.ts";
import { hearThrown } from "./hear-thrown.ts";
import { migrateNext } from "./migrate-next.ts";
import { resumeOnTime } from "./pause-clock.ts";
import { recomputeRunning } from "./recompute-clocks.ts";
import { runService } from "./run-service.ts";
import { turnSubstitute } from "./set-substitute.ts";
import { tellWatching } from "./tell-watchers.ts";
import { warnClock } from "./warn-clock.ts";

export { workflowPersonalData } from "../tables/personal-data.ts";
export { backfillCaseWords } from "./backfill-case-words.ts";
export { deployDefinitions } from "./deploy-definitions.ts";
export { workflowDoors } from "./doors.ts";
export { workflowProcedures } from "./router.ts";
export { seedAgreements } from "./seed-agreements.ts";
export const workflowSubscribers: Subscriber[] = [hearMessage, hearThrown];
export const workflowWorkers: Worker[] = [
  migrateNext,
  fireTimer,
  breachClock,
  runService,
  closeUnrated,
  answerGathered,
  closeWholeCase,
  tellWatching,
  warnClock,
  escalateClock,
  resumeOnTime,
  recomputeRunning,
  turnSubstitute,
  fireStart,
  spreadSignal,
  hearSignal,
];

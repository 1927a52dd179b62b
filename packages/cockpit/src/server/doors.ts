import { answerFacts } from "./read-facts.ts";
import { answerHistograms } from "./read-histograms.ts";
import { answerManyMeasures, answerMeasures } from "./read-measures.ts";
import { answerPulse } from "./read-pulse.ts";
import { answerQueueStates } from "./read-queue-states.ts";
import { answerWall } from "./wall-by-id.ts";

export const cockpitDoors = [
  answerMeasures,
  answerManyMeasures,
  answerHistograms,
  answerPulse,
  answerQueueStates,
  answerFacts,
  answerWall,
];

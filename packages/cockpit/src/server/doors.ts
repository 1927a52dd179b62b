import { answerFacts } from "./read-facts.ts";
import { answerManyMeasures, answerMeasures } from "./read-measures.ts";
import { answerQueueStates } from "./read-queue-states.ts";
import { answerWall } from "./wall-by-id.ts";

export const cockpitDoors = [answerMeasures, answerManyMeasures, answerQueueStates, answerFacts, answerWall];

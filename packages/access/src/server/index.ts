import type { Door, Subscriber, Worker } from "@quintet/rpc";
import { inviteAfterCase } from "./case-survey.ts";
import { expireOffers } from "./end-of-offer.ts";
import { endUnansweredOffer } from "./end-unanswered-offer.ts";
import { nameDoors } from "./names.ts";
import { accessPersonalDoors } from "./personal-data.ts";
import { referInteraction } from "./refer-interaction.ts";
import { route } from "./route-queue.ts";
import { tellQueueAgain } from "./tell-queues.ts";

export { accessProcedures } from "./router.ts";

export const accessDoors: Door[] = [...nameDoors, ...accessPersonalDoors, referInteraction];
export { accessPersonalData } from "../tables/personal-data.ts";
export const accessSubscribers: Subscriber[] = [inviteAfterCase];
export const accessWorkers: Worker[] = [route, endUnansweredOffer, expireOffers, tellQueueAgain];

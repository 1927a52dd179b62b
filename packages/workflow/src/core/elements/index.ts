import type { ElementType } from "../definition.ts";
import type { Element } from "./element.ts";
import { exclusiveGateway } from "./exclusive-gateway.ts";
import { messageCatchEvent } from "./message-catch-event.ts";
import { noneEndEvent } from "./none-end-event.ts";
import { noneStartEvent } from "./none-start-event.ts";
import { parallelGateway } from "./parallel-gateway.ts";
import { serviceTask } from "./service-task.ts";
import { subProcess } from "./sub-process.ts";
import { terminateEndEvent } from "./terminate-end-event.ts";
import { timerBoundaryEvent } from "./timer-boundary-event.ts";
import { timerCatchEvent } from "./timer-catch-event.ts";
import { userTask } from "./user-task.ts";

/** The vocabulary: adding a type to `ElementType` without a file here does not compile. */
export const elements: Record<ElementType, Element> = {
  "none-start-event": noneStartEvent,
  "none-end-event": noneEndEvent,
  "terminate-end-event": terminateEndEvent,
  "user-task": userTask,
  "service-task": serviceTask,
  "sub-process": subProcess,
  "exclusive-gateway": exclusiveGateway,
  "parallel-gateway": parallelGateway,
  "timer-boundary-event": timerBoundaryEvent,
  "message-catch-event": messageCatchEvent,
  "timer-catch-event": timerCatchEvent,
};

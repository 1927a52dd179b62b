import type { ElementType } from "../definition.ts";
import { businessRuleTask } from "./business-rule-task.ts";
import { callActivity } from "./call-activity.ts";
import { compensationBoundaryEvent } from "./compensation-boundary-event.ts";
import { compensationEndEvent } from "./compensation-end-event.ts";
import { compensationStartEvent } from "./compensation-start-event.ts";
import { compensationThrowEvent } from "./compensation-throw-event.ts";
import { conditionalBoundaryEvent } from "./conditional-boundary-event.ts";
import { conditionalCatchEvent } from "./conditional-catch-event.ts";
import { conditionalStartEvent } from "./conditional-start-event.ts";
import type { Element } from "./element.ts";
import { errorBoundaryEvent } from "./error-boundary-event.ts";
import { errorEndEvent } from "./error-end-event.ts";
import { errorStartEvent } from "./error-start-event.ts";
import { escalationBoundaryEvent } from "./escalation-boundary-event.ts";
import { escalationEndEvent } from "./escalation-end-event.ts";
import { escalationStartEvent } from "./escalation-start-event.ts";
import { escalationThrowEvent } from "./escalation-throw-event.ts";
import { eventBasedGateway } from "./event-based-gateway.ts";
import { eventSubProcess } from "./event-sub-process.ts";
import { exclusiveGateway } from "./exclusive-gateway.ts";
import { inclusiveGateway } from "./inclusive-gateway.ts";
import { linkCatchEvent } from "./link-catch-event.ts";
import { linkThrowEvent } from "./link-throw-event.ts";
import { manualTask } from "./manual-task.ts";
import { messageBoundaryEvent } from "./message-boundary-event.ts";
import { messageCatchEvent } from "./message-catch-event.ts";
import { messageEndEvent } from "./message-end-event.ts";
import { messageStartEvent } from "./message-start-event.ts";
import { messageThrowEvent } from "./message-throw-event.ts";
import { noneEndEvent } from "./none-end-event.ts";
import { noneStartEvent } from "./none-start-event.ts";
import { noneThrowEvent } from "./none-throw-event.ts";
import { parallelGateway } from "./parallel-gateway.ts";
import { receiveTask } from "./receive-task.ts";
import { scriptTask } from "./script-task.ts";
import { sendTask } from "./send-task.ts";
import { serviceTask } from "./service-task.ts";
import { signalBoundaryEvent } from "./signal-boundary-event.ts";
import { signalCatchEvent } from "./signal-catch-event.ts";
import { signalEndEvent } from "./signal-end-event.ts";
import { signalStartEvent } from "./signal-start-event.ts";
import { signalThrowEvent } from "./signal-throw-event.ts";
import { subProcess } from "./sub-process.ts";
import { task } from "./task.ts";
import { terminateEndEvent } from "./terminate-end-event.ts";
import { timerBoundaryEvent } from "./timer-boundary-event.ts";
import { timerCatchEvent } from "./timer-catch-event.ts";
import { timerStartEvent } from "./timer-start-event.ts";
import { userTask } from "./user-task.ts";

/** The vocabulary: adding a type to `ElementType` without a file here does not compile. */
export const elements: Record<ElementType, Element> = {
  "none-start-event": noneStartEvent,
  "message-start-event": messageStartEvent,
  "timer-start-event": timerStartEvent,
  "signal-start-event": signalStartEvent,
  "conditional-start-event": conditionalStartEvent,
  "error-start-event": errorStartEvent,
  "escalation-start-event": escalationStartEvent,
  "compensation-start-event": compensationStartEvent,
  "none-end-event": noneEndEvent,
  "terminate-end-event": terminateEndEvent,
  "error-end-event": errorEndEvent,
  "message-end-event": messageEndEvent,
  "signal-end-event": signalEndEvent,
  "escalation-end-event": escalationEndEvent,
  "compensation-end-event": compensationEndEvent,
  "none-throw-event": noneThrowEvent,
  "message-throw-event": messageThrowEvent,
  "signal-throw-event": signalThrowEvent,
  "escalation-throw-event": escalationThrowEvent,
  "link-throw-event": linkThrowEvent,
  "compensation-throw-event": compensationThrowEvent,
  "message-catch-event": messageCatchEvent,
  "timer-catch-event": timerCatchEvent,
  "signal-catch-event": signalCatchEvent,
  "conditional-catch-event": conditionalCatchEvent,
  "link-catch-event": linkCatchEvent,
  task: task,
  "user-task": userTask,
  "manual-task": manualTask,
  "service-task": serviceTask,
  "send-task": sendTask,
  "receive-task": receiveTask,
  "script-task": scriptTask,
  "business-rule-task": businessRuleTask,
  "call-activity": callActivity,
  "sub-process": subProcess,
  "event-sub-process": eventSubProcess,
  "exclusive-gateway": exclusiveGateway,
  "parallel-gateway": parallelGateway,
  "inclusive-gateway": inclusiveGateway,
  "event-based-gateway": eventBasedGateway,
  "timer-boundary-event": timerBoundaryEvent,
  "message-boundary-event": messageBoundaryEvent,
  "signal-boundary-event": signalBoundaryEvent,
  "conditional-boundary-event": conditionalBoundaryEvent,
  "error-boundary-event": errorBoundaryEvent,
  "escalation-boundary-event": escalationBoundaryEvent,
  "compensation-boundary-event": compensationBoundaryEvent,
};

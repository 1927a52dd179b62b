import { bpmn, flow, write } from "./command.ts";

export const approval = bpmn(`
  <bpmn:startEvent id="start"/>${flow("f1", "start", "ask")}
  <bpmn:userTask id="ask" name="Ask"/>${flow("f2", "ask", "choice")}
  <bpmn:exclusiveGateway id="choice" default="f4"/>
  ${flow("f3", "choice", "book", "${approved == true}")}${flow("f4", "choice", "refused")}
  <bpmn:serviceTask id="book" camunda:topic="book" camunda:type="external"/>${flow("f5", "book", "booked")}
  <bpmn:endEvent id="booked"/><bpmn:endEvent id="refused"/>`);
export const approvalFile = write("approval.bpmn", approval);

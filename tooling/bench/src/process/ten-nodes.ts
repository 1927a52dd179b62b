const timer =
  '<bpmn:timerEventDefinition><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT1H</bpmn:timeDuration></bpmn:timerEventDefinition>';
const condition = (text: string) =>
  `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${text}</bpmn:conditionExpression>`;

/**
 * Ten nodes: start, task A with a boundary timer of an hour, a choice, B or the other task, C, end; and what follows
 * the timer. `ifMajor` is the condition that is never met, in the language of whoever runs it.
 */
export const tenNodes = (key: string, ifMajor: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="bench-file" targetNamespace="http://quintet.dev/bench">
  <bpmn:process id="${key}" name="Ten nodes" isExecutable="true">
    <bpmn:startEvent id="begin"/>
    <bpmn:userTask id="A" name="A"/>
    <bpmn:boundaryEvent id="late" attachedToRef="A" cancelActivity="true">${timer}</bpmn:boundaryEvent>
    <bpmn:userTask id="urge" name="Urge"/>
    <bpmn:endEvent id="urged"/>
    <bpmn:exclusiveGateway id="choice" default="f3"/>
    <bpmn:userTask id="B" name="B"/>
    <bpmn:userTask id="other" name="Other"/>
    <bpmn:userTask id="C" name="C"/>
    <bpmn:endEvent id="end"/>
    <bpmn:sequenceFlow id="f1" sourceRef="begin" targetRef="A"/>
    <bpmn:sequenceFlow id="f2" sourceRef="A" targetRef="choice"/>
    <bpmn:sequenceFlow id="f3" sourceRef="choice" targetRef="B"/>
    <bpmn:sequenceFlow id="f4" sourceRef="choice" targetRef="other">${condition(ifMajor)}</bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="f5" sourceRef="B" targetRef="C"/>
    <bpmn:sequenceFlow id="f6" sourceRef="other" targetRef="C"/>
    <bpmn:sequenceFlow id="f7" sourceRef="C" targetRef="end"/>
    <bpmn:sequenceFlow id="f8" sourceRef="late" targetRef="urge"/>
    <bpmn:sequenceFlow id="f9" sourceRef="urge" targetRef="urged"/>
  </bpmn:process>
</bpmn:definitions>`;

import { escapeXml } from "../../parts/escape-xml.ts";

/** The process one begins with: a start, one task of the owner, an end, drawn in a row. */
export function blankProcess(key: string, name: string, words: { start: string; task: string; end: string }): string {
  const [start, task, end] = [escapeXml(words.start), escapeXml(words.task), escapeXml(words.end)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:quintet="http://quintet.dev/schema/bpmn" id="${key}Definitions" targetNamespace="http://quintet.dev/process">
  <bpmn:process id="${key}" name="${escapeXml(name)}" isExecutable="true">
    <bpmn:startEvent id="opened" name="${start}"><bpmn:outgoing>toHandle</bpmn:outgoing></bpmn:startEvent>
    <bpmn:userTask id="handle" name="${task}" quintet:party="owner"><bpmn:incoming>toHandle</bpmn:incoming><bpmn:outgoing>toClosed</bpmn:outgoing></bpmn:userTask>
    <bpmn:endEvent id="closed" name="${end}"><bpmn:incoming>toClosed</bpmn:incoming></bpmn:endEvent>
    <bpmn:sequenceFlow id="toHandle" sourceRef="opened" targetRef="handle" />
    <bpmn:sequenceFlow id="toClosed" sourceRef="handle" targetRef="closed" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="${key}Diagram">
    <bpmndi:BPMNPlane id="${key}Plane" bpmnElement="${key}">
      <bpmndi:BPMNShape id="openedShape" bpmnElement="opened"><dc:Bounds x="160" y="142" width="36" height="36" /><bpmndi:BPMNLabel><dc:Bounds x="158" y="184" width="40" height="14" /></bpmndi:BPMNLabel></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="handleShape" bpmnElement="handle"><dc:Bounds x="260" y="120" width="120" height="80" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="closedShape" bpmnElement="closed"><dc:Bounds x="444" y="142" width="36" height="36" /><bpmndi:BPMNLabel><dc:Bounds x="442" y="184" width="40" height="14" /></bpmndi:BPMNLabel></bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="toHandleEdge" bpmnElement="toHandle"><di:waypoint x="196" y="160" /><di:waypoint x="260" y="160" /></bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="toClosedEdge" bpmnElement="toClosed"><di:waypoint x="380" y="160" /><di:waypoint x="444" y="160" /></bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
}

/** A process nobody shipped: a department checks and may return it, arbitration decides, the owner concludes. */
export const siteSurvey = (key: string, name: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:quintet="http://quintet.dev/schema/bpmn" targetNamespace="http://quintet.dev/journeys">
  <bpmn:process id="${key}" name="${name}" quintet:nameEn="Site survey" isExecutable="true">
    <bpmn:startEvent id="asked" name="提出"><bpmn:outgoing>toCheck</bpmn:outgoing></bpmn:startEvent>
    <bpmn:userTask id="check" name="资费核对" quintet:nameEn="Check the tariff" quintet:party="department:billing" quintet:outcomes="answered,returned" quintet:progress="checking"/>
    <bpmn:exclusiveGateway id="checked" name="核对结果" default="toConclude"/>
    <bpmn:userTask id="arbitrate" name="裁决" quintet:nameEn="Arbitrate" quintet:party="arbiter" quintet:outcomes="forced,accepted" quintet:progress="checking"/>
    <bpmn:exclusiveGateway id="arbitrated" name="裁决结果" default="toConcludeToo"/>
    <bpmn:userTask id="recheck" name="裁决后再核对" quintet:nameEn="Check again" quintet:party="department:billing" quintet:progress="checking"/>
    <bpmn:userTask id="conclude" name="出具结论" quintet:nameEn="Conclude" quintet:party="owner" quintet:progress="resolving"/>
    <bpmn:endEvent id="over" name="完成"/>
    <bpmn:sequenceFlow id="toCheck" sourceRef="asked" targetRef="check"/>
    <bpmn:sequenceFlow id="toChecked" sourceRef="check" targetRef="checked"/>
    <bpmn:sequenceFlow id="toArbiter" name="退单" sourceRef="checked" targetRef="arbitrate"><bpmn:conditionExpression>= check.outcome = "returned"</bpmn:conditionExpression></bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="toConclude" sourceRef="checked" targetRef="conclude"/>
    <bpmn:sequenceFlow id="toArbitrated" sourceRef="arbitrate" targetRef="arbitrated"/>
    <bpmn:sequenceFlow id="toRecheck" name="强派" sourceRef="arbitrated" targetRef="recheck"><bpmn:conditionExpression>= arbitrate.outcome = "forced"</bpmn:conditionExpression></bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="toConcludeToo" sourceRef="arbitrated" targetRef="conclude"/>
    <bpmn:sequenceFlow id="again" sourceRef="recheck" targetRef="conclude"/>
    <bpmn:sequenceFlow id="toOver" sourceRef="conclude" targetRef="over"/>
  </bpmn:process>
</bpmn:definitions>
`;

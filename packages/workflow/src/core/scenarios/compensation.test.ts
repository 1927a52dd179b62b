import { describe, expect, test } from "vitest";
import { chain, Play } from "./diagram.ts";

const undo = "<bpmn:compensateEventDefinition/>";
const booked = (
  id: string,
) => `<bpmn:userTask id="${id}"/><bpmn:boundaryEvent id="b${id}" attachedToRef="${id}">${undo}</bpmn:boundaryEvent>
  <bpmn:serviceTask id="undo${id}" isForCompensation="true"/><bpmn:association id="as${id}" sourceRef="b${id}" targetRef="undo${id}"/>`;
const trip = (throwing: string) => `<bpmn:startEvent id="s"/>${booked("hotel")}${booked("flight")}${booked("car")}
  <bpmn:intermediateThrowEvent id="t">${throwing}</bpmn:intermediateThrowEvent><bpmn:userTask id="after"/><bpmn:endEvent id="e"/>
  ${chain("s", "hotel", "flight", "t", "after", "car", "e")}`;

describe("compensation", () => {
  test("undoes what was completed, the newest first, and waits until all of it is undone", async () => {
    const play = (await Play.of(trip(undo))).start().complete("hotel").complete("flight");
    expect(play.open).toEqual(["undoflight"]);
    play.send({ kind: "service-done", taskId: 3 });
    expect(play.open).toEqual(["undohotel"]);
    play.send({ kind: "service-done", taskId: 4 });
    expect(play.open).toEqual(["after"]);
    expect(play.instance).toMatchObject({ compensable: {}, undoing: {} });
  });

  test("undoes one named activity alone, and nothing twice or not yet done", async () => {
    const one = '<bpmn:compensateEventDefinition activityRef="hotel"/>';
    const play = (await Play.of(trip(one))).start().complete("hotel").complete("flight");
    expect(play.open).toEqual(["undohotel"]);
    const none = (await Play.of(trip('<bpmn:compensateEventDefinition activityRef="car"/>'))).start();
    expect(none.complete("hotel").complete("flight").open).toEqual(["after"]);
  });

  const order = (inner: string) => `<bpmn:startEvent id="s"/><bpmn:subProcess id="sub">
    <bpmn:multiInstanceLoopCharacteristics isSequential="true" camunda:collection="rooms" camunda:elementVariable="room"/>
    <bpmn:startEvent id="s1"/>${booked("hotel")}<bpmn:endEvent id="e1"/>${chain("s1", "hotel", "e1")}${inner}</bpmn:subProcess>
    <bpmn:endEvent id="e">${undo}</bpmn:endEvent>${chain("s", "sub", "e")}`;

  test("reaches into completed sub-processes, with the variables they had", async () => {
    const play = (await Play.of(order("")))
      .start({ rooms: ["red", "blue"] })
      .complete("hotel")
      .complete("hotel");
    const local = (): unknown => Object.values(play.instance.locals).map(({ room }) => room);
    expect([play.open, local()]).toEqual([["undohotel"], ["blue"]]);
    play.send({ kind: "service-done", taskId: 3 });
    expect([play.open, local()]).toEqual([["undohotel"], ["red"]]);
    play.send({ kind: "service-done", taskId: 4 });
    expect(play.instance.status).toBe("completed");
  });

  test("leaves it to a sub-process's own handler, which may undo its inside in its turn", async () => {
    const own = `<bpmn:subProcess id="esp" triggeredByEvent="true"><bpmn:startEvent id="on">${undo}</bpmn:startEvent><bpmn:userTask id="ask"/>
      <bpmn:endEvent id="inner">${undo}</bpmn:endEvent>${chain("on", "ask", "inner")}</bpmn:subProcess>`;
    const play = (await Play.of(order(own))).start({ rooms: ["red"] }).complete("hotel");
    expect(play.open).toEqual(["ask"]);
    expect(play.complete("ask").open).toEqual(["undohotel"]);
    play.send({ kind: "service-done", taskId: 3 });
    expect(play.instance.status).toBe("completed");
  });
});

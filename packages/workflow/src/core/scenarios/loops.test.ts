import { describe, expect, test } from "vitest";
import { chain, flow, Play } from "./diagram.ts";

const multi = (attributes: string, inside: string) =>
  `<bpmn:multiInstanceLoopCharacteristics ${attributes}>${inside}</bpmn:multiInstanceLoopCharacteristics>`;
const around = (task: string) => `<bpmn:startEvent id="s"/>${task}<bpmn:endEvent id="e"/>${chain("s", "a", "e")}`;
const each = around(
  `<bpmn:userTask id="a" camunda:assignee="\${person}">${multi('camunda:collection="people" camunda:elementVariable="person"', "")}</bpmn:userTask>`,
);

describe("multiple instances", () => {
  test("open one task per item, each with its own variables, and go on when all are done", async () => {
    const play = (await Play.of(each)).start({ people: ["li", "wang", "zhao"] });
    expect(play.open).toEqual(["a", "a", "a"]);
    expect(Object.values(play.instance.tasks).map((task) => task.assignment?.assignee)).toEqual(["li", "wang", "zhao"]);
    expect(Object.values(play.instance.locals)).toEqual([
      { loopCounter: 0, person: "li" },
      { loopCounter: 1, person: "wang" },
      { loopCounter: 2, person: "zhao" },
    ]);
    expect(play.complete("a").complete("a").instance.status).toBe("running");
    expect(play.complete("a").instance).toMatchObject({ status: "completed", locals: {}, loops: {} });
  });

  test("pass at once when there is nothing to do, and refuse what is no list", async () => {
    expect((await Play.of(each)).start({ people: [] }).instance.status).toBe("completed");
    const play = await Play.of(each);
    expect(() => play.start({ people: "li" })).toThrow("collection-missing");
    expect(() => play.start()).toThrow("collection-missing");
  });

  test("one after another when sequential", async () => {
    const task = `<bpmn:userTask id="a">${multi('isSequential="true"', "<bpmn:loopCardinality>= n</bpmn:loopCardinality>")}</bpmn:userTask>`;
    const play = (await Play.of(around(task))).start({ n: 2 });
    expect(play.open).toEqual(["a"]);
    expect(play.complete("a").open).toEqual(["a"]);
    expect(play.complete("a").instance.status).toBe("completed");
    const nothing = await Play.of(around(task));
    expect(() => nothing.start({ n: -1 })).toThrow("cardinality-unreadable");
  });

  test("read the collection in BPMN's own words and in Flowable's, a name being a variable's", async () => {
    const own = `<bpmn:userTask id="a"><bpmn:multiInstanceLoopCharacteristics><bpmn:loopDataInputRef>people</bpmn:loopDataInputRef>
      <bpmn:loopDataOutputRef>answers</bpmn:loopDataOutputRef><bpmn:inputDataItem id="i" name="person"/><bpmn:outputDataItem id="o" name="answer"/>
      </bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>`;
    const play = (await Play.of(around(own))).start({ people: ["li", "wang"] });
    play.complete("a", { variables: { answer: "no" } });
    expect(Object.values(play.instance.locals)).toEqual([{ loopCounter: 1, person: "wang" }]);
    play.complete("a", { variables: { answer: "yes" } });
    expect(play.instance.variables.answers).toEqual(["no", "yes"]);
  });

  test("are called off when the completion condition holds", async () => {
    const task = `<bpmn:userTask id="a">${multi(
      "",
      "<bpmn:loopCardinality>5</bpmn:loopCardinality><bpmn:completionCondition>${nrOfCompletedInstances/nrOfInstances &gt;= 0.4}</bpmn:completionCondition>",
    )}</bpmn:userTask>`;
    const play = (await Play.of(around(task))).start().complete("a");
    expect(play.open).toHaveLength(4);
    play.complete("a");
    expect(play.instance).toMatchObject({ status: "completed", tasks: {}, tokens: {} });
    expect(play.events.filter(({ kind }) => kind === "cancelled")).toHaveLength(3);
  });

  test("gather what each gave in the order of the items", async () => {
    const task = `<bpmn:serviceTask id="a"><bpmn:extensionElements><z:taskDefinition type="square"/></bpmn:extensionElements>
      <bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements>
      <z:loopCharacteristics inputCollection="= [3, 4]" inputElement="x" outputCollection="squares" outputElement="= r * loopCounter"/>
      </bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics></bpmn:serviceTask>`;
    const play = (await Play.of(around(task))).start();
    play.send({ kind: "service-done", taskId: 2, variables: { r: 16 } });
    play.send({ kind: "service-done", taskId: 1, variables: { r: 9 } });
    expect(play.instance.variables.squares).toEqual([9, 32]);
    expect(play.instance.status).toBe("completed");
  });

  test("of a sub-process keep their tokens apart, and an interrupting boundary takes all of them", async () => {
    const sub = `<bpmn:subProcess id="a">${multi("", "<bpmn:loopCardinality>2</bpmn:loopCardinality>")}<bpmn:startEvent id="s1"/>
      <bpmn:parallelGateway id="f"/><bpmn:userTask id="x"/><bpmn:userTask id="y"/><bpmn:parallelGateway id="j"/><bpmn:endEvent id="e1"/>
      ${chain("s1", "f", "x", "j", "e1")}${chain("f", "y", "j")}</bpmn:subProcess>
      <bpmn:boundaryEvent id="b" attachedToRef="a"><bpmn:signalEventDefinition signalRef="stop"/></bpmn:boundaryEvent>
      <bpmn:userTask id="after"/>${chain("b", "after")}`;
    const play = (await Play.of(around(sub), '<bpmn:signal id="stop" name="stop"/>')).start();
    play.complete("x").complete("x");
    expect(play.instance.status).toBe("running");
    expect(play.open).toEqual(["y", "y"]);
    const stopped = (await Play.of(around(sub), '<bpmn:signal id="stop" name="stop"/>')).start();
    stopped.send({ kind: "signal", name: "stop" });
    expect(stopped.open).toEqual(["after"]);
    expect(Object.keys(stopped.instance.tokens)).toHaveLength(1);
    expect(play.complete("y").complete("y").instance.status).toBe("completed");
  });
});

describe("a standard loop", () => {
  const looping = (attributes: string, condition = "= again") =>
    around(`<bpmn:userTask id="a"><bpmn:standardLoopCharacteristics ${attributes}>
      <bpmn:loopCondition>${condition}</bpmn:loopCondition></bpmn:standardLoopCharacteristics></bpmn:userTask>`);

  test("is done again while its condition holds", async () => {
    const play = (await Play.of(looping(""))).start();
    expect(play.complete("a", { variables: { again: true } }).open).toEqual(["a"]);
    expect(play.complete("a", { variables: { again: false } }).instance.status).toBe("completed");
  });

  test("is not done at all when its condition is asked before and does not hold", async () => {
    expect((await Play.of(looping('testBefore="true"'))).start().instance.status).toBe("completed");
  });

  test("ends at its maximum", async () => {
    const play = (await Play.of(looping('loopMaximum="2"', "= true"))).start();
    expect(play.complete("a").complete("a").instance.status).toBe("completed");
  });
});

test("a script that counts may go round in a ring that ends", async () => {
  const ring = `<bpmn:startEvent id="s"/><bpmn:exclusiveGateway id="m"/><bpmn:scriptTask id="count"><bpmn:extensionElements>
    <z:script expression="= n + 1" resultVariable="n"/></bpmn:extensionElements></bpmn:scriptTask>
    <bpmn:exclusiveGateway id="x" default="x_e"/><bpmn:endEvent id="e"/>${chain("s", "m", "count", "x", "e")}${flow("x", "m", "= n &lt; 10")}`;
  expect((await Play.of(ring)).start({ n: 0 }).instance).toMatchObject({ status: "completed", variables: { n: 10 } });
  const endless = await Play.of(ring);
  expect(() => endless.start({ n: -100_000 })).toThrow("endless-cycle");
});

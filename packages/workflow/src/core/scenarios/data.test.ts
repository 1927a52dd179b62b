import { describe, expect, test } from "vitest";
import { chain, Play, parse } from "./diagram.ts";

const task = (
  extensions: string,
  kind = "serviceTask",
  attributes = "",
) => `<bpmn:startEvent id="s"/><bpmn:${kind} id="a" ${attributes}>
  <bpmn:extensionElements>${extensions}</bpmn:extensionElements></bpmn:${kind}><bpmn:userTask id="b"/><bpmn:endEvent id="e"/>${chain("s", "a", "b", "e")}`;
const done = (play: Play, variables = {}) => play.send({ kind: "service-done", taskId: 1, variables });

describe("data mapping", () => {
  test("gives an activity variables of its own and lets out only what is mapped", async () => {
    const mapped = task(`<camunda:inputOutput><camunda:inputParameter name="sum">\${price * 2}</camunda:inputParameter>
      <camunda:inputParameter name="note">plain</camunda:inputParameter><camunda:outputParameter name="total">\${sum + extra}</camunda:outputParameter></camunda:inputOutput>`);
    const play = (await Play.of(mapped)).start({ price: 4 });
    expect(Object.values(play.instance.locals)).toEqual([{ sum: 8, note: "plain" }]);
    expect(done(play, { extra: 1, noise: 2 }).instance).toMatchObject({
      variables: { price: 4, total: 9 },
      locals: {},
    });
    expect(Object.keys(play.instance.variables)).not.toContain("noise");
  });

  test("reads Zeebe's mapping with dotted targets, and writes to the nearest that has the name", async () => {
    const mapped = task(
      '<z:ioMapping><z:input source="= who" target="to.name"/><z:input source="mail" target="to.way"/></z:ioMapping>',
    );
    const play = (await Play.of(mapped)).start({ who: "li" });
    expect(Object.values(play.instance.locals)).toEqual([{ to: { name: "li", way: "mail" } }]);
    done(play, { to: "changed", answer: 1 });
    expect(play.instance.variables).toEqual({ who: "li", answer: 1 });
  });

  test("refuses lists, maps and scripts by name", async () => {
    const listed = task(
      '<camunda:inputOutput><camunda:inputParameter name="x"><camunda:list/></camunda:inputParameter></camunda:inputOutput>',
    );
    expect(await parse(listed)).toMatchObject({
      ok: false,
      refusals: [{ elementId: "a", code: "mapping-unsupported" }],
    });
  });
});

describe("what a task works out by itself", () => {
  test("goes under its result variable, or as the entries of a context", async () => {
    const zeebe = task('<z:script expression="= {a: n + 1}" resultVariable="r"/>', "scriptTask");
    expect((await Play.of(zeebe)).start({ n: 1 }).instance.variables).toEqual({ n: 1, r: { a: 2 } });
    const plain = `<bpmn:startEvent id="s"/><bpmn:scriptTask id="a" scriptFormat="feel"><bpmn:script>= {a: n + 1, b: date("2026-01-02")}</bpmn:script></bpmn:scriptTask>${chain("s", "a")}`;
    expect((await Play.of(plain)).start({ n: 1 }).instance.variables).toEqual({ n: 1, a: 2, b: "2026-01-02" });
  });

  test("a script in another language and a condition in another language are refused by name", async () => {
    const groovy = `<bpmn:startEvent id="s"/><bpmn:scriptTask id="a" scriptFormat="groovy"><bpmn:script>x = 1</bpmn:script></bpmn:scriptTask>${chain("s", "a")}`;
    expect(await parse(groovy)).toMatchObject({
      ok: false,
      refusals: [{ code: "language-unsupported", values: { value: "groovy" } }],
    });
    const condition = `<bpmn:startEvent id="s"/><bpmn:userTask id="a"/><bpmn:endEvent id="e"/>${chain("s", "a")}<bpmn:sequenceFlow id="f" sourceRef="a" targetRef="e">
      <bpmn:conditionExpression language="groovy">x</bpmn:conditionExpression></bpmn:sequenceFlow>`;
    expect(await parse(condition)).toMatchObject({
      ok: false,
      refusals: [{ elementId: "f", code: "language-unsupported" }],
    });
  });

  test("a decision that is not known is a service's work; assignments are worked out when the task opens", async () => {
    const rule = task('<z:calledDecision decisionId="risk" resultVariable="r"/>', "businessRuleTask");
    expect((await Play.of(rule)).start().instance.tasks[1]?.kind).toBe("service");
    const assigned = task("", "userTask", 'camunda:assignee="${boss}" camunda:candidateGroups="desk, ${team}"');
    const play = await Play.of(assigned.replace('"desk, ${team}"', '"${team}"')).then((each) =>
      each.start({ boss: "li", team: ["x", "y"] }),
    );
    expect(play.instance.tasks[1]?.assignment).toEqual({ assignee: "li", users: [], groups: ["x", "y"] });
  });
});

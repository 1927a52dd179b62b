import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { workflowProcedures } from "./router.ts";
import { ofChen, open, work } from "./testing/cases.ts";
import { factsOf, listTasks, readCase } from "./testing/complaint.ts";
import { processOf } from "./testing/small-process.ts";

const { deployDefinition, listKinds, splitCase } = workflowProcedures;
let world: World;

const FORM = {
  type: "default",
  id: "site",
  components: [
    { type: "textfield", key: "address", label: "地址", validate: { required: true } },
    { type: "number", key: "floors", label: "楼层" },
  ],
};
const survey = processOf(
  "site-survey",
  `<bpmn:startEvent id="asked" quintet:form="site"><bpmn:messageEventDefinition messageRef="m-asked"/></bpmn:startEvent>
   <bpmn:userTask id="visit" name="上门勘察" quintet:nameEn="Visit the site" quintet:party="owner" quintet:progress="勘察中"/>
   <bpmn:userTask id="report" name="出具结论" quintet:nameEn="Report" quintet:party="owner" quintet:progress="出结论"/>
   <bpmn:endEvent id="over"/>`,
  ["asked>visit", "visit>report", "report>over"],
  '<bpmn:message id="m-asked" name="survey-asked"/>',
  '现场勘察" quintet:nameEn="Site survey',
);

beforeAll(async () => {
  world = await openWorld();
  await world.as("manager").command(deployDefinition, { xml: survey, forms: { site: FORM }, basedOn: null });
});

const data = { address: "天河路 1 号", floors: 3, stranger: "x" };
const begin = (told: object = {}) => open(world, "agent", { kind: "site-survey", title: "勘察机房", data, ...told });
const kindsOf = async (who: "agent" | "billing" | "manager") => (await world.as(who).query(listKinds, {})).kinds;

describe("a process somebody designed and deployed under a new key", () => {
  test("is a kind of case from then on, with its names and the form of its opening", async () => {
    const mine = (await kindsOf("agent")).find(({ kind }) => kind === "site-survey");
    expect(mine).toEqual({
      ...{ kind: "site-survey", name: "现场勘察", nameEn: "Site survey" },
      ...{ customer: "optional", opens: true, form: FORM },
    });
    const shipped = await kindsOf("billing");
    expect(shipped.find(({ kind }) => kind === "complaint")).toMatchObject({ name: "投诉", opens: false });
    expect(shipped.find(({ kind }) => kind === "imported")).toMatchObject({ opens: false });
  });

  test("is opened, worked and closed, with its own steps, names and facts", async () => {
    const { id } = await begin();
    const opened = await world.as("agent").query(readCase, { caseId: id });
    expect(opened).toMatchObject({ kind: "site-survey", customerId: null, definitionKey: "site-survey" });
    expect(opened.data).toEqual({ address: "天河路 1 号", floors: 3 });
    expect(opened.steps.map(({ label, state }) => [label, state])).toEqual([
      ["勘察中", "current"],
      ["出结论", "ahead"],
    ]);
    expect(opened.tasks).toMatchObject([{ name: "上门勘察", nameEn: "Visit the site" }]);
    const { rows } = await world.as("agent").query(listTasks, { view: "mine", kind: "site-survey" });
    expect(rows.map(({ caseId, kind }) => [caseId, kind])).toEqual([[id, "site-survey"]]);
    await work(world, "agent", id, "visit");
    await work(world, "agent", id, "report");
    const closed = await world.as("agent").query(readCase, { caseId: id });
    expect([closed.status, closed.path.nodes.over]).toEqual(["closed", "done"]);
    expect(await factsOf(world, "case", ["opened", "closed"], id)).toEqual({ opened: 1, closed: 1 });
    const { rows: facts } = await world.admin((client) =>
      client.query("select distinct variant from fact_case where ref_id = $1", [id]),
    );
    expect(facts).toEqual([{ variant: "site-survey" }]);
  });

  test("asks for what its form asks for, and may be about a customer that exists", async () => {
    await expect(begin({ data: {} })).rejects.toMatchObject({ code: "BAD_REQUEST", reason: "form-refused" });
    await expect(begin({ title: "x" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(begin({ customerId: "no-such", customerName: "无" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const { id } = await begin(ofChen);
    expect((await world.as("agent").query(readCase, { caseId: id })).customerName).toBe("陈晓燕");
  });

  test("can be what a part of another case becomes, but no part is a history of another system", async () => {
    const { id: caseId } = await open(world, "agent", { kind: "consultation", ...ofChen });
    const told = { caseId, title: "其中一部分", kind: "no-such-process" };
    await expect(world.as("agent").command(splitCase, told)).rejects.toMatchObject({ reason: "no-definition" });
    await expect(world.as("agent").command(splitCase, { ...told, kind: "imported" })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });

  test("is opened by staff who open cases, and by nobody else", async () => {
    for (const who of ["partner", "customer", "executive"] as const) {
      const asked = open(world, who, { kind: "site-survey", title: "勘察机房", data });
      await expect(asked).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    for (const who of ["partner", "customer"] as const)
      await expect(world.as(who).query(listKinds, {})).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("is unknown to another company, and a key without a process is no kind", async () => {
    const foreign = open(world, "foreignAgent", { kind: "site-survey", title: "勘察机房", data });
    await expect(foreign).rejects.toMatchObject({ code: "UNPROCESSABLE", reason: "no-definition" });
    for (const kind of ["no-such-process", "constructor", "__proto__"])
      await expect(begin({ kind })).rejects.toMatchObject({ code: "UNPROCESSABLE", reason: "no-definition" });
    await expect(begin({ kind: "a b" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});

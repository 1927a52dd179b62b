import { readFile } from "node:fs/promises";
import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { bring, deployDefinitions } from "./deploy-definitions.ts";
import { workflowProcedures } from "./router.ts";
import { shippedDefinitions } from "./shipped-definitions.ts";
import { openComplaint, openTask } from "./testing/complaint.ts";
import { oneTask } from "./testing/small-process.ts";

const { checkDefinition, compareDefinitions, deployDefinition, listDefinitions, putInForce, readDefinition } =
  workflowProcedures;

let world: World;
let xml: string;
beforeAll(async () => {
  world = await openWorld();
  xml = await readFile(new URL("../../definitions/complaint.bpmn", import.meta.url), "utf8");
});

const versions = async (key = "complaint") => {
  const { rows } = await world.as("manager").query(listDefinitions, {});
  const own = rows.find((row) => row.key === key)?.versions ?? [];
  return own.map(({ version, state }) => `${version} ${state}`).reverse();
};

describe("what ships with the product", () => {
  test("is in force, and bringing it again changes nothing", async () => {
    await world.work("gd", async (deed) => {
      const again = await deployDefinitions(deed);
      expect(again.every((one) => !one.deployed)).toBe(true);
      expect(again.map(({ key }) => key)).toEqual(expect.arrayContaining(["complaint", "imported"]));
    });
    expect(await versions()).toEqual(["1 in-force"]);
  });

  test("comes as a new version when its file changed, but not on top of what people deployed", async () => {
    const shipped = (await shippedDefinitions()).find(({ key }) => key === "imported");
    if (!shipped) throw new Error("imported is not shipped");
    const changed = { ...shipped, xml: shipped.xml.replace(/name="[^"]*"/, 'name="外部历史"'), digest: "changed" };
    await world.work("gd", async (deed) => {
      expect(await bring(deed, changed)).toEqual({ key: "imported", version: 2, deployed: true });
      expect(await bring(deed, changed)).toEqual({ key: "imported", version: 2, deployed: false });
    });
    const edited = changed.xml.replace("外部历史", "我们的历史");
    await world.as("manager").command(deployDefinition, { xml: edited, basedOn: 2 });
    await world.work("gd", async (deed) => {
      expect(await bring(deed, { ...changed, digest: "later" })).toEqual({
        key: "imported",
        version: 3,
        deployed: false,
      });
    });
    expect(await versions("imported")).toEqual(["1 retired", "2 retired", "3 in-force"]);
  });
});

describe("deploying", () => {
  test("a definition with a fault is refused in sentences, nothing is written and the one in force stays", async () => {
    const broken = xml.replace('sourceRef="opened"', 'sourceRef="nowhere"');
    const before = await versions();
    const checked = await world.as("manager").query(checkDefinition, { xml: broken });
    expect(checked.deployable).toBe(false);
    expect(checked.findings.filter(({ severity }) => severity === "refused")).not.toHaveLength(0);
    await expect(world.as("manager").command(deployDefinition, { xml: broken, basedOn: 1 })).rejects.toMatchObject({
      code: "UNPROCESSABLE",
      reason: "definition-refused",
      message: expect.stringContaining("nowhere"),
    });
    expect(await versions()).toEqual(before);
  });

  test("an unknown form and a role nobody has are refused at their elements; with its form it is deployed", async () => {
    const asking = oneTask("asking", 'quintet:form="reply"');
    const missing = await world.as("business").query(checkDefinition, { xml: asking });
    expect(missing.findings).toContainEqual(
      expect.objectContaining({ elementId: "work", code: "unknown-form", severity: "refused" }),
    );
    const strange = oneTask("asking", 'camunda:candidateGroups="wizards"');
    const roles = await world.as("business").query(checkDefinition, { xml: strange });
    expect(roles.findings).toContainEqual(expect.objectContaining({ elementId: "work", code: "unknown-role" }));
    const badForm = { reply: { type: "default", components: [{ type: "textfield" }] } };
    await expect(
      world.as("business").command(deployDefinition, { xml: asking, forms: badForm, basedOn: null }),
    ).rejects.toMatchObject({ code: "UNPROCESSABLE" });
    const forms = { reply: { type: "default", components: [{ type: "textfield", key: "text", label: "答复" }] } };
    const deployed = await world.as("business").command(deployDefinition, { xml: asking, forms, basedOn: null });
    expect(deployed).toMatchObject({ key: "asking", version: 1, state: "in-force", deployed: true });
    const read = await world.as("agent").query(readDefinition, { key: "asking" });
    expect(read).toMatchObject({ forms, newest: 1, by: "罗琳", shipped: false });
    expect(read.xml).toContain('bpmnElement="work"');
    expect(read.findings).toEqual([]);
  });

  test("of two people deploying at once on the same version one gets a conflict", async () => {
    await world.as("manager").command(deployDefinition, { xml: oneTask("race"), basedOn: null });
    const results = await Promise.allSettled([
      world.as("manager").command(deployDefinition, { xml: oneTask("race", "", "甲"), basedOn: 1 }),
      world.as("business").command(deployDefinition, { xml: oneTask("race", "", "乙"), basedOn: 1 }),
    ]);
    const losers = results.filter((result) => result.status === "rejected");
    expect(losers).toHaveLength(1);
    expect(losers[0]?.reason).toMatchObject({ code: "CONFLICT", reason: "newer-version" });
    expect(await versions("race")).toEqual(["1 retired", "2 in-force"]);
  });

  test("a draft waits until it is put in force, and an older version can be gone back to", async () => {
    await world.as("manager").command(deployDefinition, { xml: oneTask("drafted"), basedOn: null });
    const draft = { xml: oneTask("drafted", "", "二"), basedOn: 1, inForce: false };
    expect(await world.as("manager").command(deployDefinition, draft)).toMatchObject({ version: 2, state: "draft" });
    expect(await versions("drafted")).toEqual(["1 in-force", "2 draft"]);
    await world.as("admin").command(putInForce, { key: "drafted", version: 2, reason: "试过了" });
    expect(await versions("drafted")).toEqual(["1 retired", "2 in-force"]);
    await world.as("admin").command(putInForce, { key: "drafted", version: 1, reason: "退回旧版" });
    expect(await versions("drafted")).toEqual(["1 in-force", "2 retired"]);
    await expect(
      world.as("admin").command(putInForce, { key: "drafted", version: 1, reason: "再来" }),
    ).rejects.toMatchObject({ code: "CONFLICT", reason: "in-force-already" });
  });

  test("deploying the same again writes nothing, and every deployment is audited", async () => {
    const one = { xml: oneTask("twice"), basedOn: null };
    await world.as("manager").command(deployDefinition, one);
    expect(await world.as("manager").command(deployDefinition, { ...one, basedOn: 1 })).toMatchObject({
      version: 1,
      deployed: false,
    });
    const audited = await world.admin((client) =>
      client.query("select principal, after from audit where tenant_id = 'gd' and subject = 'twice'"),
    );
    expect(audited.rows).toEqual([{ principal: "p-zhao", after: expect.objectContaining({ version: 1 }) }]);
  });

  test("only designers deploy and check; other staff read; partners and customers see nothing of it", async () => {
    const one = { xml: oneTask("mine"), basedOn: null };
    for (const who of ["agent", "lead", "editor", "partner", "customer"] as const) {
      await expect(world.as(who).command(deployDefinition, one)).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(world.as(who).query(checkDefinition, { xml: one.xml })).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect((await world.as("agent").query(readDefinition, { key: "complaint" })).version).toBe(1);
    for (const who of ["partner", "customer"] as const)
      await expect(world.as(who).query(readDefinition, { key: "complaint" })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
    await world.as("manager").command(deployDefinition, { xml: oneTask("ours"), basedOn: null });
    await expect(world.as("foreignAgent").query(readDefinition, { key: "ours" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

test("a running case keeps its version when a new one comes", async () => {
  const before = await openComplaint(world);
  const changed = xml.replace('name="计费核查"', 'name="自动核查"');
  await world.as("manager").command(deployDefinition, { xml: changed, basedOn: 1 });
  expect(await versions()).toEqual(["1 retired", "2 in-force"]);
  expect((await openTask(world, before.id, "billingCheck")).name).toBe("计费核查");
  const { id } = await openComplaint(world);
  expect((await openTask(world, id, "billingCheck")).name).toBe("自动核查");
  const { rows } = await world.as("manager").query(listDefinitions, {});
  expect(rows.find(({ key }) => key === "complaint")?.versions.map(({ running }) => running)).toEqual([1, 1]);
  const compared = await world.as("agent").query(compareDefinitions, { key: "complaint", left: 1, right: 2 });
  expect(compared.changes).toEqual([
    { elementId: "billingCheck", name: "自动核查", element: "node", change: "changed", what: ["name"] },
  ]);
});

import { readFile } from "node:fs/promises";
import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, expect, test } from "vitest";
import { deployDefinition, deployDefinitions } from "./deploy-definitions.ts";
import { runService } from "./run-service.ts";
import { doJob, openComplaint, openTask, readCase } from "./testing/complaint.ts";

let world: World;
let xml: string;
beforeAll(async () => {
  world = await openWorld();
  xml = await readFile(new URL("../../definitions/complaint.bpmn", import.meta.url), "utf8");
});

const deployed = async () => {
  const found = await world.admin((client) =>
    client.query("select version, state from definition where tenant_id = 'gd' and key = 'complaint' order by version"),
  );
  return found.rows.map(({ version, state }) => `${version} ${state}`);
};

test("what ships is in force, and deploying it again changes nothing", async () => {
  await world.work("gd", async (deed) => {
    const again = await deployDefinitions(deed);
    expect(again.every((one) => !one.deployed)).toBe(true);
    expect(again.map(({ key }) => key)).toEqual(expect.arrayContaining(["complaint", "imported"]));
  });
  expect(await deployed()).toEqual(["1 deployed"]);
});

test("a definition with a fault is refused in sentences and the one in force stays", async () => {
  const broken = xml.replace('sourceRef="opened"', 'sourceRef="nowhere"');
  const deploying = world.work("gd", async (deed) => void (await deployDefinition(deed, broken)));
  await expect(deploying).rejects.toMatchObject({ code: "UNPROCESSABLE", reason: "definition-refused" });
  expect(await deployed()).toEqual(["1 deployed"]);
});

test("a running case keeps its version when a new one comes, and a job nobody knows is an incident one can see", async () => {
  const before = await openComplaint(world);
  const withService = xml.replace(
    '<bpmn:userTask id="billingCheck" name="计费核查" quintet:party="department:billing" quintet:clock="PT8H" quintet:clockLabel="计费核查" quintet:progress="checking">',
    '<bpmn:serviceTask id="billingCheck" name="自动核查" quintet:job="no-such-job" quintet:progress="checking">',
  );
  const changed = withService.replace(
    /(<bpmn:serviceTask id="billingCheck"[\s\S]*?)<\/bpmn:userTask>/,
    "$1</bpmn:serviceTask>",
  );
  await world.work("gd", async (deed) => void (await deployDefinition(deed, changed)));
  expect(await deployed()).toEqual(["1 retired", "2 deployed"]);
  expect((await openTask(world, before.id, "billingCheck")).name).toBe("计费核查");

  const { id: caseId } = await openComplaint(world);
  const jobs = await world.admin((client) =>
    client.query<{ payload: { input: { number: number } } }>(
      "select j.payload from graphile_worker._private_jobs j where j.key like $1",
      [`%workflow.service:${caseId}-%`],
    ),
  );
  const number = jobs.rows[0]?.payload.input.number ?? -1;
  await doJob(world, runService, { caseId, number, job: "no-such-job" });
  const view = await world.as("agent").query(readCase, { caseId });
  expect(view.definitionVersion).toBe(2);
  expect(view.entries.map(({ text }) => text)).toEqual([
    "系统环节「自动核查」未能完成,需要人工处理:没有名为 no-such-job 的系统作业",
  ]);
});

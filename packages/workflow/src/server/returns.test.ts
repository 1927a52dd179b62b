import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { pingPong } from "../core/cases/return-control.ts";
import { workflowProcedures } from "./router.ts";
import { ofChen, open } from "./testing/cases.ts";
import {
  answerShare,
  complete,
  completeTask,
  factsOf,
  openComplaint,
  openTask,
  readCase,
  readShare,
  shareOf,
} from "./testing/complaint.ts";

const { readAgreement, saveAgreement } = workflowProcedures;
let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const change = async (id: string, told: object) => {
  const {
    id: _id,
    version,
    validFrom: _from,
    validUntil: _until,
    at: _at,
    by: _by,
    ...terms
  } = await world.as("manager").query(readAgreement, { id });
  await world.as("manager").command(saveAgreement, { id, basedOn: version, terms: { ...terms, ...told } });
};

describe("a department", () => {
  test("returns its work with grounds, as often as agreed, and then arbitration decides", async () => {
    const grounds = { reason: "facts-missing" as const, evidence: "缺账期截图" };
    const give = (taskId: string, told: object) =>
      world.as("billing").command(completeTask, { taskId, outcome: "returned", answer: "请补账期", ...told });
    const atBackOffice = async () => {
      const { id: caseId } = await open(world, "agent", { kind: "transaction", ...ofChen });
      const { id: taskId } = await openTask(world, caseId, "verify");
      const verified = { taskId, outcome: "passed", answer: "已核身", data: { method: "code" } };
      await world.as("agent").command(completeTask, verified);
      await complete(world, "agent", caseId, "execute", { outcome: "blocked" });
      return { caseId, taskId: (await openTask(world, caseId, "backOffice")).id };
    };
    const { caseId, taskId } = await atBackOffice();
    await expect(give(taskId, {})).rejects.toMatchObject({ code: "BAD_REQUEST", reason: "grounds-required" });
    await give(taskId, { grounds });
    const { entries, tasks } = await world.as("agent").query(readCase, { caseId });
    expect(entries.map(({ text }) => text)).toContain("退单(事实不全):请补账期;凭证:缺账期截图");
    expect(entries.map(({ textEn }) => textEn)).toContain("Returned (facts missing): 请补账期; proof: 缺账期截图");
    expect(pingPong(tasks)).toBe(1);
    expect(await factsOf(world, "step", ["returned"], caseId)).toEqual({ returned: 1 });
    await change("ola-billing", { caseKinds: ["complaint", "transaction"], returns: 0 });
    const second = await atBackOffice();
    await expect(give(second.taskId, { grounds })).rejects.toMatchObject({
      code: "CONFLICT",
      reason: "arbitration-decides",
    });
    expect((await openTask(world, second.caseId, "backOffice")).state).toBe("open");
  });
});

test("a partner returns as often as its contract says", async () => {
  await change("contract-partner", { returns: 2 });
  const { number } = await openComplaint(world);
  const { id: shareId } = await shareOf(world, number);
  expect((await world.as("partner").query(readShare, { shareId })).returnsLeft).toBe(2);
  const grounds = { reason: "not-ours" as const, evidence: "订购来自渠道" };
  await world.as("partner").command(answerShare, { shareId, outcome: "returned", text: "非我方产品", grounds });
  const { history } = await world.as("partner").query(readShare, { shareId });
  expect(history.at(-1)?.text).toBe("退单(不属本方职责):非我方产品;凭证:订购来自渠道");
});

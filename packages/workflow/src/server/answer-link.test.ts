import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { workflowProcedures } from "./router.ts";
import { complete, openComplaint, openTask, readCase } from "./testing/complaint.ts";

const { issueAnswerLink, cancelAnswerLink, listAnswerLinks, readAnswerLink, answerByLink } = workflowProcedures;
let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const issued = async (told: object = {}) => {
  const { id: caseId, number } = await openComplaint(world);
  const { id: taskId } = await openTask(world, caseId, "billingCheck");
  const made = await world.as("billing").command(issueAnswerLink, { taskId, email: "he.min@example.com", ...told });
  return { caseId, number, taskId, ...made };
};
const answer = (link: string, told: object = {}, options: { now?: Date } = {}) =>
  world.anonymous.command(answerByLink, { link, name: "外包核查员", answer: "已核实,属重复扣费", ...told }, options);

describe("a link that answers a task from outside", () => {
  test("shows the question and no more, answers once, and the case goes on in the name given", async () => {
    const { caseId, number, taskId, link } = await issued();
    const form = await world.anonymous.query(readAnswerLink, { link });
    expect(form).toMatchObject({ state: "open", caseNumber: number, taskName: "计费核查", outcomes: [] });
    expect(JSON.stringify(form)).not.toMatch(/陈晓燕|1381234|k-chen|p-/);
    expect(await answer(link)).toEqual({ thanks: true });
    await expect(answer(link)).rejects.toMatchObject({ code: "CONFLICT", reason: "already-answered" });
    expect((await world.anonymous.query(readAnswerLink, { link })).state).toBe("answered");
    const { tasks, entries } = await world.as("agent").query(readCase, { caseId });
    expect(tasks.find(({ id }) => id === taskId)).toMatchObject({
      state: "completed",
      assigneeName: "外包核查员(外部链接)",
    });
    expect(entries.map(({ text }) => text)).toContain("已核实,属重复扣费");
    const { links } = await world.as("agent").query(listAnswerLinks, { taskId });
    expect(links).toMatchObject([{ email: "he.min@example.com", state: "answered" }]);
    expect(JSON.stringify(links)).not.toContain(link.split(".")[1]);
  });

  test("of two answers at once one counts", async () => {
    const { link } = await issued();
    const both = await Promise.allSettled([1, 2, 3].map(() => answer(link)));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
  });

  test("expired, taken back, or for a task done meanwhile it says so and changes nothing", async () => {
    const expired = await issued({ hours: 1 });
    const later = { now: new Date(Date.now() + 2 * 3_600_000) };
    await expect(answer(expired.link, {}, later)).rejects.toMatchObject({ code: "GONE", reason: "link-expired" });
    const cancelled = await issued();
    await expect(world.as("billing2").command(cancelAnswerLink, { id: cancelled.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await world.as("billing").command(cancelAnswerLink, { id: cancelled.id });
    await expect(answer(cancelled.link)).rejects.toMatchObject({ code: "GONE", reason: "link-cancelled" });
    const done = await issued();
    await complete(world, "billing", done.caseId, "billingCheck");
    await expect(answer(done.link)).rejects.toMatchObject({ code: "CONFLICT", reason: "already-done" });
    expect((await world.anonymous.query(readAnswerLink, { link: done.link })).state).toBe("over");
  });

  test("that is altered, of another tenant or made up is not found", async () => {
    const { link } = await issued();
    const secret = link.split(".")[1] ?? "";
    for (const wrong of [`fj.${secret}`, `gd.${secret.slice(0, -1)}x`, `gd.${"a".repeat(43)}`]) {
      await expect(answer(wrong)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(world.anonymous.query(readAnswerLink, { link: wrong })).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
    await expect(answer("gd.short")).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const { rows } = await world.admin((client) => client.query("select * from answer_link"));
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  test("is issued by whoever the task waits for", async () => {
    const { id: caseId } = await openComplaint(world);
    const { id: taskId } = await openTask(world, caseId, "billingCheck");
    await expect(world.as("network").command(issueAnswerLink, { taskId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const own = await openTask(world, caseId, "followUp");
    await expect(world.as("lead").command(issueAnswerLink, { taskId: own.id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    for (const who of ["partner", "customer"] as const)
      await expect(world.as(who).command(issueAnswerLink, { taskId })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(world.as("network").query(listAnswerLinks, { taskId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("cannot be guessed: so many tries from one place a minute, and then none", async () => {
    const tries = await Promise.allSettled(Array.from({ length: 30 }, (_, n) => answer(`gd.${"b".repeat(40)}${n}`)));
    const codes = tries.map((one) => (one.status === "rejected" ? one.reason.code : "done"));
    expect(codes).toContain("TOO_MANY_REQUESTS");
    expect(codes.filter((code) => code === "NOT_FOUND").length).toBeLessThanOrEqual(20);
  });
});

import { type CastName, openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { fireTimer } from "./fire-timer.ts";
import { runService } from "./run-service.ts";
import { doJobs, open, queued, work } from "./testing/cases.ts";
import { doJob, listCases, readCase } from "./testing/complaint.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const REASON = "承接质检工作";
const give = (told: Record<string, string> = {}) => ({
  action: "give",
  role: "quality-inspector",
  centreId: "c-south",
  reason: REASON,
  ...told,
});
const request = async (who: CastName, data: Record<string, string>) =>
  (await open(world, who, { kind: "permission-request", title: "申请质检权限", data })).id;
const grantsOf = async (personId: string, role: string) => {
  const { rows } = await world.admin((client) =>
    client.query(
      "select id, granted_by, valid_until from role_grant where person_id = $1 and role = $2 and (valid_until is null or valid_until > now())",
      [personId, role],
    ),
  );
  return rows;
};
const approve = async (caseId: string, outcome = "approved") => {
  await work(world, "admin", caseId, "approve", { outcome });
  return doJobs(world, "workflow.service");
};
const asked = async (who: CastName, data: Record<string, string>) => {
  const caseId = await request(who, data);
  await work(world, who === "lead" ? "manager" : "lead", caseId, "endorse", { outcome: "endorsed" });
  return caseId;
};

describe("a request for a right", () => {
  test("is endorsed by the superior, approved by an administrator, given by the system, and in force at once", async () => {
    const caseId = await asked("agent", give());
    expect(await grantsOf("p-lin", "quality-inspector")).toEqual([]);
    expect(await approve(caseId)).toBe(1);
    expect(await grantsOf("p-lin", "quality-inspector")).toMatchObject([{ granted_by: "p-admin", valid_until: null }]);
    const view = await world.as("admin").query(readCase, { caseId });
    expect(view).toMatchObject({ status: "closed", customerId: null, data: give() });
    expect(view.entries.at(-1)).toMatchObject({ authorKind: "system", textEn: "The right is given and in force" });
    expect(view.path.nodes.granted).toBe("done");
    const audited = await world.admin((client) =>
      client.query("select reason, after from audit where reason = $1", [REASON]),
    );
    expect(audited.rows).toMatchObject([{ after: { personId: "p-lin", requestedBy: "p-lin", approvedBy: "p-admin" } }]);
    const again = await asked("agent", give());
    const twice = work(world, "admin", again, "approve", { outcome: "approved" });
    await expect(twice).rejects.toMatchObject({ code: "CONFLICT", reason: "already-granted" });
  });

  test("is refused by superior or administrator, and then gives nothing", async () => {
    const early = await request("agent2", give());
    await work(world, "lead", early, "endorse", { outcome: "refused" });
    const late = await asked("agent2", give());
    expect(await approve(late, "refused")).toBe(0);
    for (const caseId of [early, late])
      expect(await world.as("lead").query(readCase, { caseId })).toMatchObject({ status: "closed" });
    expect(await grantsOf("p-su", "quality-inspector")).toEqual([]);
  });

  test("is decided neither by who asks nor by who is to get it", async () => {
    const own = await request("admin", give({ personId: "p-su" }));
    await expect(work(world, "admin", own, "endorse", { outcome: "endorsed" })).rejects.toThrow();
    await work(world, "business", own, "endorse", { outcome: "endorsed" });
    const approving = work(world, "admin", own, "approve", { outcome: "approved" });
    await expect(approving).rejects.toMatchObject({ code: "FORBIDDEN", reason: "own-request" });
    const forAdmin = await asked("agent", give({ personId: "p-admin" }));
    const giving = work(world, "admin", forAdmin, "approve", { outcome: "approved" });
    await expect(giving).rejects.toMatchObject({ code: "FORBIDDEN", reason: "own-request" });
  });

  test("a team lead's request goes to his manager, a manager's to the business manager", async () => {
    const ofLead = await request("lead", give());
    await expect(work(world, "lead", ofLead, "endorse", { outcome: "endorsed" })).rejects.toThrow();
    await work(world, "manager", ofLead, "endorse", { outcome: "endorsed" });
    const ofManager = await request("manager", give());
    await work(world, "business", ofManager, "endorse", { outcome: "endorsed" });
  });

  test("reaches no wider than its approver, has its place, its kind of log-in and an end to come", async () => {
    for (const [data, reason] of [
      [give({ role: "executive" }), "wider-than-approver"],
      [give({ centreId: "" }), "place-needed"],
      [give({ centreId: "c-fj" }), "unknown-place"],
      [give({ role: "partner-agent" }), "wrong-kind"],
      [give({ personId: "p-fang" }), "unknown-person"],
    ] as const) {
      const caseId = await asked("agent", data);
      const approving = work(world, "admin", caseId, "approve", { outcome: "approved" });
      await expect(approving).rejects.toMatchObject({ code: "CONFLICT", reason });
    }
    const over = request("agent", give({ validUntil: "2020-01-01T00:00:00Z" }));
    await expect(over).rejects.toMatchObject({ code: "BAD_REQUEST", reason: "request-expired" });
    for (const data of [{}, give({ role: "king" }), { ...give(), reason: "" }] as Record<string, string>[])
      await expect(request("agent", data)).rejects.toMatchObject({ code: "BAD_REQUEST", reason: "form-refused" });
  });

  test("that nobody decides in time expires, and cannot be approved any more", async () => {
    const caseId = await asked("agent2", give());
    const { rows } = await world.admin((client) =>
      client.query<{ number: number; due_at: Date }>("select number, due_at from case_timer where case_id = $1", [
        caseId,
      ]),
    );
    const [timer] = rows;
    if (!timer) throw new Error("nothing counts the time");
    await doJob(world, fireTimer, { caseId, number: timer.number }, timer.due_at);
    expect(await world.as("admin").query(readCase, { caseId })).toMatchObject({ status: "closed" });
    await expect(work(world, "admin", caseId, "approve", { outcome: "approved" })).rejects.toThrow();
    expect(await grantsOf("p-su", "quality-inspector")).toEqual([]);
  });

  test("whose approver lost his right meanwhile is not carried out, and says so", async () => {
    const caseId = await asked("agent2", give());
    await work(world, "admin", caseId, "approve", { outcome: "approved" });
    await world.admin((client) =>
      client.query("update role_grant set valid_until = now() where person_id = 'p-admin'"),
    );
    const [job] = await queued(world, "workflow.service");
    await doJob(world, runService, job as { caseId: string; number: number; job: string });
    await world.admin((client) => client.query("update role_grant set valid_until = null where person_id = 'p-admin'"));
    await doJobs(world, "workflow.service");
    const view = await world.as("admin").query(readCase, { caseId });
    expect(view.path.nodes.notGranted).toBe("done");
    expect(view.entries.at(-1)?.textEn).toBe("The approver may not approve any more");
    expect(await grantsOf("p-su", "quality-inspector")).toEqual([]);
  });

  test("is nobody's business in other teams and companies", async () => {
    const caseId = await request("agent", give());
    for (const who of ["otherAgent", "network", "foreignManager"] as const)
      await expect(world.as(who).query(readCase, { caseId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    for (const who of ["customer", "partner"] as const)
      await expect(world.as(who).query(readCase, { caseId })).rejects.toMatchObject({ code: "FORBIDDEN" });
    const asPartner = open(world, "partner", { kind: "permission-request", data: give() });
    await expect(asPartner).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

test("taking a right back is a case as well: the next request of its holder is refused", async () => {
  expect((await world.as("agent2").query(listCases, {})).rows.length).toBeGreaterThan(0);
  const caseId = await asked("agent", { action: "revoke", grantId: "g-p-su", reason: "转岗" });
  await approve(caseId);
  expect((await world.as("admin").query(readCase, { caseId })).path.nodes.granted).toBe("done");
  await expect(world.as("agent2").query(listCases, {})).rejects.toMatchObject({ code: "FORBIDDEN" });
  const gone = await asked("agent", { action: "revoke", grantId: "g-p-su", reason: "再收一次" });
  const approving = work(world, "admin", gone, "approve", { outcome: "approved" });
  await expect(approving).rejects.toMatchObject({ code: "CONFLICT", reason: "unknown-grant" });
});

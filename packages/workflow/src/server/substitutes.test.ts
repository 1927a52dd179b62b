import { type CastName, openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import type { ListTasks } from "../contract/task.ts";
import { workflowProcedures } from "./router.ts";
import { turnSubstitute } from "./set-substitute.ts";
import { complete, doJob, listTasks, openComplaint } from "./testing/complaint.ts";

const { listSubstitutes, setSubstitute, endSubstitute } = workflowProcedures;
let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const inbox = async (who: CastName, asked: z.input<typeof ListTasks> = {}) =>
  (await world.as(who).query(listTasks, { limit: 200, ...asked })).rows;
const ids = async (who: CastName, asked: z.input<typeof ListTasks> = {}) =>
  (await inbox(who, asked)).map(({ id }) => id);

describe("a substitute", () => {
  const day = 86_400_000;
  const at = new Date("2026-11-24T00:00:00.000Z");
  const on = (days: number) => new Date(at.getTime() + days * day);
  const absence = { substituteId: "p-su", from: on(0).toISOString(), until: on(3).toISOString(), reason: "年假" };

  test("has the work of the absent one in his name from the first day to the last, and not a minute longer", async () => {
    const { id: before } = await openComplaint(world, { title: "代办甲" }, on(-1));
    const { id } = await world.as("agent").command(setSubstitute, absence, { now: on(-1) });
    expect(await ids("agent2", { view: "assigned", text: "代办" })).toEqual([]);
    await doJob(world, turnSubstitute, { id, begins: true }, on(0));
    await doJob(world, turnSubstitute, { id, begins: true }, on(0));
    const { id: during } = await openComplaint(world, { title: "代办乙" }, on(1));
    const taken = await inbox("agent2", { view: "assigned", text: "代办" });
    expect(taken.map(({ caseTitle, forName }) => [caseTitle, forName])).toEqual([
      ["代办甲", "林悦"],
      ["代办乙", "林悦"],
    ]);
    expect(await ids("agent", { view: "assigned", text: "代办" })).toEqual([]);
    await complete(world, "agent2", before, "followUp", { now: on(1) });
    await doJob(world, turnSubstitute, { id, begins: false }, on(3));
    expect((await inbox("agent", { view: "assigned", text: "代办" })).map(({ caseId }) => caseId)).toEqual([during]);
    expect(await ids("agent2", { view: "assigned", text: "代办" })).toEqual([]);
    expect((await world.as("agent").query(listSubstitutes, {})).substitutes).toMatchObject([{ id, state: "ended" }]);
  });

  test("is named by oneself or one's lead, once at a time, and is somebody who could do the work", async () => {
    const later = { ...absence, from: on(30).toISOString(), until: on(31).toISOString() };
    const name = (who: CastName, told: object) =>
      world.as(who).command(setSubstitute, { ...later, ...told }, { now: at });
    for (const substituteId of ["p-zhou", "p-he", "p-ye", "p-lin"])
      await expect(name("agent", { substituteId })).rejects.toMatchObject({
        code: "UNPROCESSABLE",
        reason: "cannot-take",
      });
    await expect(name("otherAgent", { absentId: "p-lin" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(name("lead", { absentId: "p-zhou" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const { id } = await name("lead", { absentId: "p-lin" });
    await expect(name("agent", {})).rejects.toMatchObject({ code: "CONFLICT", reason: "already-substituted" });
    await expect(name("agent", { from: later.until, until: later.from })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    await expect(world.as("agent2").command(endSubstitute, { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await world.as("agent").command(endSubstitute, { id });
    await expect(world.as("agent").command(endSubstitute, { id })).rejects.toMatchObject({ reason: "absence-over" });
  });
});

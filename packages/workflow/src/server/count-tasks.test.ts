import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, expect, test } from "vitest";
import { workflowProcedures } from "./index.ts";
import { openComplaint } from "./testing/complaint.ts";

const { claimTask, countTasks, listTasks } = workflowProcedures;

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await openComplaint(world);
  await openComplaint(world);
});

test("the numbers beside the views are as many as the views hold, for each person his own", async () => {
  for (const who of ["agent", "agent2", "billing", "manager", "network"] as const) {
    const counts = await world.as(who).query(countTasks, {});
    for (const view of ["mine", "assigned", "roles", "team", "delegated", "to-sign"] as const) {
      const { rows } = await world.as(who).query(listTasks, { view, limit: 200 });
      expect([who, view, counts[view]]).toEqual([who, view, rows.length]);
    }
  }
});

test("a claimed task moves from the unclaimed to one's own and leaves the colleague's", async () => {
  const [task] = (await world.as("billing").query(listTasks, { view: "roles" })).rows;
  await world.as("billing").command(claimTask, { taskId: task?.id ?? "" });
  expect(await world.as("billing").query(countTasks, {})).toMatchObject({ mine: 2, assigned: 1, roles: 1 });
  expect(await world.as("billing2").query(countTasks, {})).toMatchObject({ mine: 1, assigned: 0, roles: 1 });
});

test("who works no tasks is refused", async () => {
  for (const who of ["executive", "partner", "customer"] as const)
    await expect(world.as(who).query(countTasks, {})).rejects.toMatchObject({ code: "FORBIDDEN" });
});

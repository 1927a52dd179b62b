import { openWorld, type World } from "@quintet/testkit";
import { workflowProcedures } from "@quintet/workflow/server";
import { beforeAll, expect, test } from "vitest";
import { accessProcedures as access } from "./index.ts";
import { plantDesk } from "./testing/plant-desk.ts";

let world: World;
let interactionId: string;
beforeAll(async () => {
  world = await openWorld();
  await plantDesk(world);
  await world.as("agent").command(access.setPresence, { state: "ready" });
  const text = "我的订阅被重复扣费了";
  ({ interactionId } = await world.as("customer").command(access.startChat, { topic: "vas", text }));
  await world.as("agent").command(access.acceptOffer, { interactionId });
});

const open = (who: "agent" | "lead" | "foreignAgent" | "otherAgent", told: object = {}) =>
  world.as(who).command(workflowProcedures.openCase, {
    ...{ kind: "consultation", title: "重复扣费", channel: "web-chat", interactionId },
    ...{ customerId: "k-chen", customerName: "陈晓燕", ...told },
  });

test("a case names the contact it came from when its opener sees that contact", async () => {
  const { id } = await open("agent");
  const { rows } = await world.admin((client) =>
    client.query("select interaction_id from service_case where id = $1", [id]),
  );
  expect(rows).toEqual([{ interaction_id: interactionId }]);
  await open("lead");
});

test("a contact of another team, another company or nobody is not found, and no case is opened", async () => {
  const count = () => world.admin(async (client) => (await client.query("select id from service_case")).rowCount);
  const before = await count();
  for (const who of ["otherAgent", "foreignAgent"] as const)
    await expect(open(who)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(open("agent", { interactionId: "no-such" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await count()).toBe(before);
});

test("a contact of another customer is not the origin of this one's case", async () => {
  const other = open("agent", { customerId: "k-zhou", customerName: "周建国" });
  await expect(other).rejects.toMatchObject({ code: "NOT_FOUND" });
});

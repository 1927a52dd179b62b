import type { Actor } from "@quintet/kernel";
import { type Ground, performCommand, performQuery } from "@quintet/rpc";
import { workflowProcedures } from "@quintet/workflow/server";
import { tenNodes } from "./ten-nodes.ts";

const { completeTask, deployDefinition, listDefinitions, openCase } = workflowProcedures;
const grant = (role: "agent" | "business-manager") => ({ role, tenantId: "gd", centreId: "c-south", teamId: "t-one" });
const agent: Actor = { kind: "person", tenantId: "gd", personId: "p-lin", name: "林悦", grants: [grant("agent")] };
const designer: Actor = { ...agent, personId: "p-luo", name: "罗琳", grants: [grant("business-manager")] };
const call = (actor: Actor, input: unknown) => ({ caller: { kind: "actor" as const, actor }, input });

/** Puts the ten-node process in force for the kind of case it is measured with. */
export async function deployTenNodes(ground: Ground): Promise<void> {
  const { rows } = await performQuery(ground, listDefinitions, call(designer, { limit: 200 }));
  const basedOn = rows.find(({ key }) => key === "query")?.versions[0]?.version ?? null;
  const xml = tenNodes("query", 'grade = "major"');
  await performCommand(ground, deployDefinition, call(designer, { xml, basedOn }));
}

/** One case from its opening to its end: four commands, each its own transaction. */
async function live(ground: Ground): Promise<void> {
  const told = { kind: "query", title: "查询本月话费", customerId: "k-chen", customerName: "陈晓燕", channel: "phone" };
  const { id } = await performCommand(ground, openCase, call(agent, told));
  for (const number of [1, 2, 3])
    await performCommand(ground, completeTask, call(agent, { taskId: `${id}-${number}`, answer: "已办" }));
}

/** Whole cases per second of `callers` who each wait for their own. */
export async function storedInstancesPerSecond(ground: Ground, callers: number, seconds: number): Promise<number> {
  const round = async (ms: number) => {
    const from = performance.now();
    let lived = 0;
    const caller = async () => {
      while (performance.now() - from < ms) {
        await live(ground);
        lived += 1;
      }
    };
    await Promise.all(Array.from({ length: callers }, caller));
    return (1000 * lived) / (performance.now() - from);
  };
  await round(1500);
  return round(1000 * seconds);
}

import type { World } from "@quintet/testkit";
import type { z } from "zod";
import type { OpenCase } from "../../contract/case.ts";
import type { DeployDefinition } from "../../contract/definition.ts";
import { workflowProcedures } from "../index.ts";

const { deployDefinition, listDefinitions, openCase } = workflowProcedures;

/** Deploys on top of whatever there is of the key, as the operations manager; answers the version. */
export async function deploy(
  world: World,
  key: string,
  told: Omit<z.input<typeof DeployDefinition>, "basedOn">,
): Promise<number> {
  const { rows } = await world.as("manager").query(listDefinitions, { limit: 200 });
  const basedOn = rows.find((row) => row.key === key)?.versions[0]?.version ?? null;
  const { version } = await world.as("manager").command(deployDefinition, { ...told, basedOn });
  return version;
}

/** Opens a case of a kind as the agent of the cast, with nothing but what every case has. */
export const begin = (
  world: World,
  kind: z.input<typeof OpenCase>["kind"],
  told: Partial<z.input<typeof OpenCase>> = {},
) =>
  world.as("agent").command(openCase, {
    kind,
    title: "一件小事",
    customerId: "k-chen",
    customerName: "陈晓燕",
    channel: "phone",
    ...told,
  });

import { readdir, readFile } from "node:fs/promises";
import { DomainError } from "@quintet/kernel";
import type { Deed } from "@quintet/rpc";
import { parseDefinition } from "../core/index.ts";
import { definitionInForce, deployVersion, lockDefinitions } from "./definition-store.ts";

const FOLDER = new URL("../../definitions/", import.meta.url);

interface Deployment {
  key: string;
  version: number;
  /** False when the version in force has the same XML already. */
  deployed: boolean;
}

/** Deploys one definition. Throws UNPROCESSABLE with a sentence per fault; the version in force then stays. */
export async function deployDefinition(deed: Deed<unknown>, xml: string): Promise<Deployment> {
  const { tx, actor, now } = deed;
  const parsed = await parseDefinition(xml);
  if (!parsed.ok) {
    const faults = parsed.refusals.map(({ elementId, sentence }) => `${elementId ?? "-"}: ${sentence}`);
    throw new DomainError("UNPROCESSABLE", "definition-refused", faults.join(" "));
  }
  const { id: key, name } = parsed.definition;
  await lockDefinitions(tx, actor.tenantId);
  const inForce = await definitionInForce(tx, actor.tenantId, key);
  if (inForce?.xml === xml) return { key, version: inForce.version, deployed: false };
  const version = (inForce?.version ?? 0) + 1;
  await deployVersion(tx, actor.tenantId, { key, version, name, xml, compiled: parsed.definition, at: now });
  deed.audit({ subject: key, before: { version: inForce?.version ?? null }, after: { version } });
  return { key, version, deployed: true };
}

/** Brings the shipped definitions into force in the deed's tenant: a new version for each whose XML has changed. */
export async function deployDefinitions(deed: Deed<unknown>): Promise<Deployment[]> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith(".bpmn")).sort();
  const deployments: Deployment[] = [];
  for (const file of files)
    deployments.push(await deployDefinition(deed, await readFile(new URL(file, FOLDER), "utf8")));
  return deployments;
}

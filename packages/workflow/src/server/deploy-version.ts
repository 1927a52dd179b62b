import { DomainError } from "@quintet/kernel";
import type { Deed } from "@quintet/rpc";
import type { z } from "zod";
import type { DefinitionDeployed, FindingView, VersionState } from "../contract/definition.ts";
import { type DefinitionRecord, findVersion, insertVersion, lockDefinitions, versionsOf } from "./definition-store.ts";
import { handOf } from "./hand.ts";
import { judgeDefinition, type Proposed } from "./judge-definition.ts";
import { subscribeStarts } from "./start-store.ts";

interface Deployment extends Proposed {
  note: string;
  /** The newest version its author has seen; undefined for what the product itself brings. */
  basedOn?: number | null;
  inForce: boolean;
  /** The digest of the file it came with. */
  shipment: string | null;
}

type Deployed = z.infer<typeof DefinitionDeployed>;

/** In the words of the contract. */
export const stateView = (state: DefinitionRecord["state"]): VersionState =>
  state === "deployed" ? "in-force" : state;

function definitionRefused(findings: readonly FindingView[]): DomainError {
  const refused = findings.filter(({ severity }) => severity === "refused");
  const faults = refused.map(({ elementId, sentences }) => `${elementId ?? "-"}: ${sentences.zh}`);
  return new DomainError("UNPROCESSABLE", "definition-refused", faults.join(" "));
}

/**
 * Deploys one definition with its forms and tables, all or nothing: UNPROCESSABLE with a sentence per fault and
 * CONFLICT where somebody deployed meanwhile leave the version in force as it is. With the system's eyes.
 */
export async function deployVersion(deed: Deed<unknown>, deployment: Deployment): Promise<Deployed> {
  const { tx, actor, now } = deed;
  const { tenantId } = actor;
  const { definition, findings, calls, xml } = await judgeDefinition(deed, deployment);
  if (!definition) throw definitionRefused(findings);
  const { id: key, name } = definition;
  await lockDefinitions(tx, tenantId);
  const newest = (await versionsOf(tx, tenantId, [key]))[0] ?? null;
  if (deployment.basedOn !== undefined && deployment.basedOn !== (newest?.version ?? null)) throw newerVersion(newest);
  const { forms, decisions, note, inForce, shipment } = deployment;
  const before = newest && (await findVersion(tx, tenantId, key, newest.version));
  if (before && saysTheSame(before, { ...deployment, xml }) && (before.state === "deployed" || !inForce))
    return { key, version: before.version, state: stateView(before.state), deployed: false, warnings: findings };
  const version = (newest?.version ?? 0) + 1;
  const state = inForce ? "deployed" : "draft";
  const by = handOf(actor).name;
  const row = { tenantId, key, version, name, xml, forms, decisions, note, by, shipped: shipment !== null, shipment };
  await insertVersion(tx, { ...row, calls, compiled: definition, state, at: now });
  if (inForce) await subscribeStarts(deed, { key, version }, definition);
  deed.audit({ subject: key, before: { version: newest?.version ?? null }, after: { version, state, note } });
  return { key, version, state: stateView(state), deployed: true, warnings: findings };
}

function newerVersion(newest: { version: number; by: string } | null): DomainError {
  const told = newest ? `${newest.by} has deployed version ${newest.version} meanwhile` : "there is no such version";
  return new DomainError("CONFLICT", "newer-version", told);
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const saysTheSame = (row: DefinitionRecord, { xml, forms, decisions }: Proposed): boolean =>
  row.xml === xml && canonical([row.forms, row.decisions]) === canonical([forms, decisions]);

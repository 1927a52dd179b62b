import { DomainError } from "@quintet/kernel";
import type { Deed } from "@quintet/rpc";
import type { z } from "zod";
import type { IncidentResolved } from "../contract/incident.ts";
import type { Command } from "../core/index.ts";
import { handOf } from "./hand.ts";
import { findIncident, resolveIncident } from "./incident-store.ts";
import { holdCase } from "./instance-store.ts";
import { momentOf, moveCase, refusalOf } from "./move-case.ts";
import { notFound } from "./not-found.ts";
import { writeEntry } from "./write-entry.ts";

interface Repair {
  state: "retried" | "skipped" | "cancelled";
  reason: string | null;
  /** What the case's history says of it. */
  text: (elementName: string) => string;
  command: (taskNumber: number) => Command;
}

const alreadyResolved = () =>
  new DomainError("CONFLICT", "incident-resolved", "somebody has seen to this incident already");

/**
 * Repairs an incident the actor may see. Of two people repairing at once one wins; the other, and whoever comes when the
 * case went on without them, gets CONFLICT `incident-resolved`.
 */
export async function repairIncident(
  deed: Deed<{ incidentId: string }>,
  repair: Repair,
): Promise<z.infer<typeof IncidentResolved>> {
  const { tx, actor, input } = deed;
  const seen = await findIncident(tx, actor.tenantId, input.incidentId);
  if (!seen) throw notFound();
  return deed.system(async () => {
    const held = await holdCase(tx, actor.tenantId, seen.caseId);
    if (!held) throw notFound();
    const { state, reason } = repair;
    const by = handOf(actor);
    const at = momentOf(held, deed.now);
    if (!(await resolveIncident(tx, seen, { state, by: by.name, reason, at }))) throw alreadyResolved();
    const text = repair.text(seen.elementName);
    await writeEntry(deed, held.record, { by, party: by.name, visibility: "internal", text, at });
    const moved = await moveCase(deed, held, { command: repair.command(seen.number), by });
    if (!moved.ok) throw refusalOf(moved);
    deed.audit({ subject: seen.caseId, before: { incident: seen.id, error: seen.error }, after: { state }, reason });
    return { incidentId: seen.id, state };
  });
}

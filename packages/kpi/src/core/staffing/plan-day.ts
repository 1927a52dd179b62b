import type { StaffedInterval, StaffingBase, StaffingPlan, WhatIf } from "../../contract/staffing.ts";
import { blend } from "./blend.ts";
import { performanceOf } from "./perform.ts";
import { loadOf, type Traffic } from "./queue-model.ts";
import { type Goal, requiredAgents } from "./required-agents.ts";
import { grossAgents, netAgents } from "./shrinkage.ts";

/** The traffic of one interval under what is supposed. */
function trafficOf(base: StaffingBase, whatIf: WhatIf, expected: number, handlingSeconds: number): Traffic {
  const stream = {
    contacts: expected * whatIf.volume,
    handlingSeconds: handlingSeconds * whatIf.handling,
    concurrency: whatIf.concurrency,
  };
  const patience = whatIf.patienceSeconds === undefined ? base.patienceSeconds : whatIf.patienceSeconds;
  return blend([stream], base.forecast.stepSeconds, patience);
}

/** Agents at their desks: a schedule loses its shrinkage first, whoever is seen ready or busy is there. */
function presentOf(staffed: StaffingBase["staffed"][number], shrinkage: number): number | null {
  if (!staffed) return null;
  return staffed.source === "schedule" ? netAgents(staffed.agents, shrinkage) : staffed.agents;
}

function planInterval(
  base: StaffingBase,
  whatIf: WhatIf,
  place: number,
  handlingSeconds: number,
): StaffedInterval | null {
  const interval = base.forecast.intervals[place];
  if (!interval) return null;
  const traffic = trafficOf(base, whatIf, interval.expected, handlingSeconds);
  const { serviceLevel, withinSeconds, occupancy, shrinkage } = whatIf;
  const goal: Goal = { serviceLevel, withinSeconds, occupancy };
  const required = requiredAgents(traffic, goal);
  if (!required.ok || required.outcome.state === "unstable") return null;
  const staffed = presentOf(base.staffed[place] ?? null, shrinkage);
  const there = staffed === null ? null : performanceOf(traffic, Math.floor(staffed + 1e-9), withinSeconds);
  return {
    at: interval.at,
    contacts: traffic.contacts,
    load: loadOf(traffic),
    net: required.agents,
    gross: grossAgents(required.agents, shrinkage),
    serviceLevel: required.outcome.serviceLevel,
    averageWait: required.outcome.averageWait,
    occupancy: required.outcome.occupancy,
    abandonment: required.outcome.abandonment,
    staffed,
    staffedServiceLevel: there?.state === "stable" ? there.serviceLevel : null,
    unstable: there?.state === "unstable",
  };
}

/** A day's agents interval by interval (KPI-15). Null without a handling time: nothing can be said then. */
export function planDay(base: StaffingBase, whatIf: WhatIf): StaffingPlan | null {
  const { handlingSeconds, forecast } = base;
  if (handlingSeconds === null || handlingSeconds <= 0) return null;
  const intervals = forecast.intervals.flatMap((_, place) => planInterval(base, whatIf, place, handlingSeconds) ?? []);
  const contacts = intervals.reduce((sum, one) => sum + one.contacts, 0);
  const netHours = (intervals.reduce((sum, one) => sum + one.net, 0) * forecast.stepSeconds) / 3600;
  const answered = intervals.reduce((sum, one) => sum + one.contacts * one.serviceLevel, 0);
  return {
    intervals,
    contacts,
    netHours,
    grossHours: grossAgents(netHours, whatIf.shrinkage),
    peak: Math.max(0, ...intervals.map(({ net }) => net)),
    serviceLevel: contacts > 0 ? answered / contacts : null,
  };
}

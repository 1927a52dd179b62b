import type { Role } from "@quintet/kernel";
import { type AppName, appNames } from "@quintet/ui/theme/tokens.ts";

const numbersOnly: readonly Role[] = ["executive"];

/** The apps offered in the bar. Whoever only watches numbers is not led to the desks; each app decides for itself. */
export function openAppsOf(roles: readonly Role[]): readonly AppName[] {
  const watches = roles.length > 0 && roles.every((role) => numbersOnly.includes(role));
  return watches ? ["knowledge", "workflow", "kpi", "cockpit"] : appNames;
}

import { type Breadth, ID_PATTERN } from "@quintet/kernel";
import { breadthRole, LOGIN_ROLE } from "./roles.ts";

/** As whom a transaction sees rows. Whatever is not said is empty, and an empty setting matches no row. */
export interface Scope {
  breadth: Breadth;
  tenantId: string;
  principal: string;
  centreId?: string | null;
  teamId?: string | null;
  personId?: string | null;
  partnerId?: string | null;
  customerId?: string | null;
  groupId?: string | null;
}

function setting(name: string, value: string | null | undefined): string {
  const text = value ?? "";
  if (text !== "" && !ID_PATTERN.test(text)) throw new Error(`app.${name} must not carry ${JSON.stringify(text)}`);
  return `SET LOCAL app.${name}='${text}'`;
}

/** The statements that make a transaction see as `scope` (trust.md SEC-2): no binds, so they travel in one message. */
export function settingsOf(scope: Scope): string {
  return [
    `SET LOCAL ROLE ${breadthRole[scope.breadth]}`,
    setting("tenant_id", scope.tenantId),
    setting("principal", scope.principal),
    setting("centre_id", scope.centreId),
    setting("team_id", scope.teamId),
    setting("person_id", scope.personId),
    setting("partner_id", scope.partnerId),
    setting("customer_id", scope.customerId),
    setting("group_id", scope.groupId),
  ].join("; ");
}

/** The statements that let a transaction read the log-in and grants of one subject. */
export const recognising = (subject: string): string => `SET LOCAL ROLE ${LOGIN_ROLE}; ${setting("subject", subject)}`;

export const systemScope = (tenantId: string, name: string): Scope => ({
  breadth: "worker",
  tenantId,
  principal: `system-${name}`,
});

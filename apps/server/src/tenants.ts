import { settingsOf, sql } from "@quintet/db";
import type { Ground } from "@quintet/rpc";

/** Ids of all tenants; asked as the group, the one breadth that sees them all. */
export function listTenants(ground: Ground): Promise<string[]> {
  const scope = { breadth: "group", tenantId: "system", principal: "system", groupId: "system" } as const;
  return ground.database.transaction(settingsOf(scope), async ({ tx }) => {
    const { rows } = await tx.execute<{ tenant_id: string }>(sql`select tenant_id from tenant order by tenant_id`);
    return rows.map((row) => row.tenant_id);
  });
}

import { and, desc, eq, inArray } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import type { Look } from "@quintet/rpc";
import type { Definition } from "../core/index.ts";
import { definition } from "../tables/definition.ts";

export interface ReviewedDefinition {
  key: string;
  version: number;
  name: string;
  xml: string;
  compiled: Definition;
}

/** A definition by key, in the version asked for, or in force, or newest; NOT_FOUND when none is seen by the actor. */
export async function definitionForReview(
  { tx }: Look<unknown>,
  tenants: readonly string[],
  key: string,
  version: number | undefined,
): Promise<ReviewedDefinition> {
  const rows = await tx
    .select()
    .from(definition)
    .where(
      and(
        tenants.length ? inArray(definition.tenantId, [...tenants]) : undefined,
        eq(definition.key, key),
        version === undefined ? undefined : eq(definition.version, version),
      ),
    )
    .orderBy(desc(definition.version));
  const row = rows.find(({ state }) => state === "deployed") ?? rows[0];
  if (!row) throw new DomainError("NOT_FOUND", "no-definition", `there is no definition ${key}`);
  const { xml, name } = row;
  return { key, name, xml, version: row.version, compiled: row.compiled as unknown as Definition };
}

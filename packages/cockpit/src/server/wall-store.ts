import { and, asc, eq, sql, type Tx } from "@quintet/db";
import { Wall } from "../contract/wall.ts";
import { wall } from "../tables/wall.ts";

/** Walls of one tenant, by title. */
export async function loadWalls(tx: Tx, tenantId: string): Promise<Wall[]> {
  const rows = await tx
    .select({ definition: wall.definition })
    .from(wall)
    .where(eq(wall.tenantId, tenantId))
    .orderBy(asc(sql`${wall.definition} ->> 'title'`), asc(wall.id));
  return rows.map((row) => Wall.parse(row.definition));
}

export async function loadWall(tx: Tx, tenantId: string, id: string): Promise<Wall | null> {
  const [row] = await tx
    .select({ definition: wall.definition })
    .from(wall)
    .where(and(eq(wall.tenantId, tenantId), eq(wall.id, id)));
  return row ? Wall.parse(row.definition) : null;
}

/** Puts up a wall unless the tenant has one of that id: what people changed stays. */
export async function putUpWall(tx: Tx, tenantId: string, definition: Wall): Promise<void> {
  await tx.insert(wall).values({ tenantId, id: definition.id, definition }).onConflictDoNothing();
}

/** Writes a wall that goes on from the version before its own; false when another one stands there. */
export async function changeWall(tx: Tx, tenantId: string, definition: Wall): Promise<boolean> {
  const before = definition.version - 1;
  if (before === 0) {
    const put = await tx
      .insert(wall)
      .values({ tenantId, id: definition.id, definition })
      .onConflictDoNothing()
      .returning({ id: wall.id });
    return put.length === 1;
  }
  const own = and(eq(wall.tenantId, tenantId), eq(wall.id, definition.id));
  // What was put up before versions were counted is a first version.
  const present = sql`coalesce((${wall.definition} ->> 'version')::int, 1) = ${before}`;
  const changed = await tx.update(wall).set({ definition }).where(and(own, present)).returning({ id: wall.id });
  return changed.length === 1;
}

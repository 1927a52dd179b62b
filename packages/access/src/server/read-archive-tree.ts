import { and, asc, count, desc, eq, isNotNull } from "@quintet/db";
import { principalOf } from "@quintet/kernel";
import { query } from "@quintet/rpc";
import { ArchiveTree } from "../contract/desk.ts";
import { Nothing } from "../contract/interaction.ts";
import { accessMay } from "../contract/permissions.ts";
import { archiveCode } from "../tables/desk.ts";
import { interaction } from "../tables/interaction.ts";

const FAVOURITES = 15;

/** The archive tree, and the codes one files under most oneself. */
export const readArchiveTree = query({
  permission: accessMay.readArchiveTree,
  input: Nothing,
  output: ArchiveTree,
  run: async ({ tx, actor }) => {
    const { tenantId } = actor;
    const nodes = await tx
      .select({ code: archiveCode.code, parent: archiveCode.parent, name: archiveCode.name })
      .from(archiveCode)
      .where(and(eq(archiveCode.tenantId, tenantId), eq(archiveCode.enabled, true)))
      .orderBy(asc(archiveCode.position), asc(archiveCode.code));
    const used = await tx
      .select({ code: interaction.archiveCode })
      .from(interaction)
      .where(
        and(
          eq(interaction.tenantId, tenantId),
          eq(interaction.ownerId, principalOf(actor)),
          isNotNull(interaction.archiveCode),
        ),
      )
      .groupBy(interaction.archiveCode)
      .orderBy(desc(count()), asc(interaction.archiveCode))
      .limit(FAVOURITES);
    const known = new Set(nodes.map((node) => node.code));
    return { nodes, favourites: used.flatMap(({ code }) => (code && known.has(code) ? [code] : [])) };
  },
});

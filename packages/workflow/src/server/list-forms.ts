import { and, asc, eq } from "@quintet/db";
import { query } from "@quintet/rpc";
import { FormRows, ListForms } from "../contract/definition.ts";
import { workflowMay } from "../contract/permissions.ts";
import { definition } from "../tables/definition.ts";

/** What a form calls itself: its first text component's first line, else its id. */
function titleOf(formId: string, schema: Record<string, unknown>): string {
  const { title, components } = schema as { title?: unknown; components?: unknown };
  if (typeof title === "string" && title !== "") return title;
  const first = Array.isArray(components)
    ? (components[0] as { type?: unknown; text?: unknown } | undefined)
    : undefined;
  if (first?.type !== "text" || typeof first.text !== "string") return formId;
  return first.text.split("\n")[0]?.replace(/^#+\s*/, "") || formId;
}

/** The forms of the versions in force. */
export const listForms = query({
  permission: workflowMay.readDefinition,
  input: ListForms,
  output: FormRows,
  run: async ({ tx, actor }) => {
    const { key, name, version, forms } = definition;
    const rows = await tx
      .select({ key, name, version, forms })
      .from(definition)
      .where(and(eq(definition.tenantId, actor.tenantId), eq(definition.state, "deployed")))
      .orderBy(asc(definition.key));
    return rows.flatMap((row) =>
      Object.entries(row.forms).map(([formId, schema]) => ({
        ...{ formId, title: titleOf(formId, schema) },
        ...{ key: row.key, name: row.name, version: row.version },
      })),
    );
  },
});

import { and, eq } from "@quintet/db";
import { rolesOf } from "@quintet/kernel";
import { query } from "@quintet/rpc";
import { kindRule, mayOpenKind, shippedKind } from "../contract/case-kinds.ts";
import { kindWords } from "../contract/case-words.ts";
import { ShippedKind } from "../contract/enums.ts";
import { KindRows, ListKinds } from "../contract/kind.ts";
import { workflowMay } from "../contract/permissions.ts";
import { definition } from "../tables/definition.ts";
import { stored } from "./definition-store.ts";
import { openingFormOf } from "./opening-form.ts";

function namesOf(kind: string, { name, nameEn = name }: { name: string; nameEn?: string }) {
  const shipped = shippedKind(kind);
  return shipped ? { name: kindWords["zh-CN"][shipped], nameEn: kindWords.en[shipped] } : { name, nameEn };
}

const shippedFirst: readonly string[] = ShippedKind.options;
const place = (kind: string): number => {
  const at = shippedFirst.indexOf(kind);
  return at < 0 ? shippedFirst.length : at;
};

/** The kinds of cases there are: whatever was deployed is one, without a change of any app. */
export const listKinds = query({
  permission: workflowMay.readDefinition,
  input: ListKinds,
  output: KindRows,
  run: async ({ tx, actor }) => {
    const rows = await tx
      .select()
      .from(definition)
      .where(and(eq(definition.tenantId, actor.tenantId), eq(definition.state, "deployed")));
    const kinds = rows.map((row) => {
      const process = stored(row);
      const kind = row.key;
      const { customer } = kindRule(kind);
      const opens = mayOpenKind(kind, rolesOf(actor));
      return { kind, ...namesOf(kind, process.compiled), customer, opens, form: openingFormOf(process) };
    });
    return { kinds: kinds.sort((a, b) => place(a.kind) - place(b.kind) || a.name.localeCompare(b.name, "zh-CN")) };
  },
});

import { and, asc, desc, eq } from "@quintet/db";
import { query } from "@quintet/rpc";
import type { z } from "zod";
import { Agreement, Agreements, ListAgreements, ReadAgreement } from "../contract/agreement.ts";
import { workflowMay } from "../contract/permissions.ts";
import { agreement } from "../tables/agreement.ts";
import { type AgreementRecord, findAgreement } from "./agreement-store.ts";
import { notFound } from "./not-found.ts";

const view = ({ terms, ...row }: AgreementRecord): z.input<typeof Agreement> => ({
  ...terms,
  id: row.id,
  version: row.version,
  validFrom: row.validFrom.toISOString(),
  validUntil: row.validUntil?.toISOString() ?? null,
  at: row.at.toISOString(),
  by: row.by,
});

/** The newest version of every agreement, or with `history` all of them. */
export const listAgreements = query({
  permission: workflowMay.readAgreements,
  input: ListAgreements,
  output: Agreements,
  run: async ({ tx, actor, input }) => {
    const rows = await tx
      .select()
      .from(agreement)
      .where(
        and(
          eq(agreement.tenantId, actor.tenantId),
          input.kind === undefined ? undefined : eq(agreement.kind, input.kind),
        ),
      )
      .orderBy(asc(agreement.id), desc(agreement.version));
    const newest = rows.filter((row, index) => input.history || rows[index - 1]?.id !== row.id);
    return { agreements: newest.map(view) };
  },
});

export const readAgreement = query({
  permission: workflowMay.readAgreements,
  input: ReadAgreement,
  output: Agreement,
  run: async ({ tx, actor, input }) => {
    const row = await findAgreement(tx, actor.tenantId, input.id, input.version);
    if (!row) throw notFound();
    return view(row);
  },
});

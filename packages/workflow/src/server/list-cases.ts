import { and, desc, eq, ilike, or, type SQL } from "@quintet/db";
import { query } from "@quintet/rpc";
import { CaseRows, ListCases } from "../contract/case.ts";
import { workflowMay } from "../contract/permissions.ts";
import { serviceCase } from "../tables/service-case.ts";
import { caseRow } from "./case-views.ts";
import { behind, cursorAt, pageFrom } from "./time-cursor.ts";

function matching(text: string): SQL | undefined {
  if (!text) return undefined;
  const inside = text.replace(/[%_\\]/g, "\\$&");
  return or(
    ilike(serviceCase.number, `%${inside}%`),
    ilike(serviceCase.title, `%${inside}%`),
    ilike(serviceCase.customerName, `${inside}%`),
  );
}

/** The cases the actor sees, newest first. The group sees every tenant's, so only the policies narrow the tenant. */
export const listCases = query({
  permission: workflowMay.listCases,
  input: ListCases,
  output: CaseRows,
  run: async ({ tx, input }) => {
    const { after, limit, status, text } = input;
    const rows = await tx
      .select()
      .from(serviceCase)
      .where(
        and(
          status ? eq(serviceCase.status, status) : undefined,
          matching(text),
          behind(after, serviceCase.openedAt, serviceCase.id, "desc"),
        ),
      )
      .orderBy(desc(serviceCase.openedAt), desc(serviceCase.id))
      .limit(limit + 1);
    const page = pageFrom(rows, limit, (row) => cursorAt(row.openedAt, row.id));
    return { rows: page.rows.map(caseRow), next: page.next };
  },
});

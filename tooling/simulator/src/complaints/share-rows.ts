import type { caseShare } from "@quintet/workflow/tables";
import type { NewId } from "../chance/seeded-ids.ts";
import type { Closed } from "./closed.ts";
import type { TaskSpan } from "./task-spans.ts";

/** What the partner still sees of a finished case: the shared fields and what was said between the companies. */
export function shareRows(
  { complaint, id: caseId, number }: Closed,
  spans: readonly TaskSpan[],
  newId: NewId,
): (typeof caseShare.$inferInsert)[] {
  const { tenantId, partnerId, title, description, archiveCode, customer } = complaint;
  const own = spans.filter(({ party }) => party.kind === "partner");
  const [first] = own;
  if (!partnerId || !first) return [];
  const said = spans.filter(({ party, move }) => move && (party.kind === "partner" || party.kind === "arbiter"));
  const returns = own.filter(({ move }) => move?.outcome === "returned").length;
  const phone = customer.phone ?? "";
  const fields = [
    { key: "number", label: "工单号", text: number },
    { key: "product", label: "业务/产品", text: title },
    { key: "problem", label: "问题描述", text: description },
    { key: "phone", label: "用户号码", text: `${phone.slice(0, 3)}****${phone.slice(-4)}` },
    { key: "archive", label: "归档", text: archiveCode },
    { key: "request", label: "要求", text: `${first.name}:请核实并答复` },
  ];
  return [
    {
      tenantId,
      id: newId(new Date(first.openedAt)),
      caseId,
      partnerId,
      caseNumber: number,
      title,
      state: own.at(-1)?.move?.outcome === "returned" ? "returned" : "answered",
      sharedAt: new Date(first.openedAt),
      dueAt: null,
      fields,
      taskNumber: null,
      taskName: null,
      outcomes: [],
      returns,
      history: said.map(({ endedAt, who, move }) => ({
        at: new Date(endedAt).toISOString(),
        who: who.name,
        text: move?.answer ?? "",
      })),
    },
  ];
}

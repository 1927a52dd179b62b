import { DomainError } from "@quintet/kernel";
import type { Deed } from "@quintet/rpc";
import { CaseData, OpenCase } from "../contract/case.ts";
import type { Variables } from "../core/index.ts";
import { beginCase } from "./begin-case.ts";
import { definitionInForce } from "./definition-store.ts";
import type { CaseRecord } from "./instance-store.ts";
import type { StartRecord } from "./start-store.ts";

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** Values a case's form can hold; what else a message brings stays with the message. */
const plainData = (variables: Variables) =>
  Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => {
      const read = CaseData.safeParse({ [name]: value });
      return read.success ? Object.entries(read.data) : [];
    }),
  );

/**
 * Begins a case by a start event. Title, customer, grade and owner may come with the event (`title`, `customerId`,
 * `customerName`, `grade`, `ownerId`); else the owner is whoever told it, or whoever put the process in force.
 * UNPROCESSABLE when nobody would own it, or the process belongs to no kind of case.
 */
export async function beginByEvent(deed: Deed<unknown>, start: StartRecord, variables: Variables): Promise<CaseRecord> {
  const { tx, actor } = deed;
  const inForce = await definitionInForce(tx, start.tenantId, start.key);
  const teller = actor.kind === "person" ? actor.personId : null;
  const ownerId = text(variables.ownerId) ?? teller ?? start.ownerId;
  if (ownerId === null) throw new DomainError("UNPROCESSABLE", "no-owner", `nobody would own a case of ${start.key}`);
  const told = OpenCase.safeParse({
    kind: start.key,
    title: text(variables.title) ?? inForce?.compiled.name ?? start.key,
    customerId: text(variables.customerId) ?? null,
    customerName: text(variables.customerName) ?? "",
    grade: text(variables.grade) ?? "ordinary",
    channel: "process",
    data: plainData(variables),
  });
  if (!told.success)
    throw new DomainError(
      "UNPROCESSABLE",
      "unfit-start",
      `a case of ${start.key} cannot begin by itself: ${told.error.issues[0]?.message}`,
    );
  return beginCase(deed, told.data, ownerId, start.elementId);
}

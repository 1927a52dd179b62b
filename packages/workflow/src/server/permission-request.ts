import { grantOnRequest, revokeOnRequest } from "@quintet/directory/contract";
import { DomainError } from "@quintet/kernel";
import type { Deed } from "@quintet/rpc";
import type { CaseData } from "../contract/case.ts";
import { PermissionRequest } from "../contract/permission-request.ts";
import { grantRefusalWords } from "../core/cases/grant-refusal-words.ts";
import type { Variables } from "../core/index.ts";
import { SYSTEM } from "./hand.ts";
import type { CaseRecord, HeldCase } from "./instance-store.ts";
import type { TaskRecord } from "./task-store.ts";
import { tasksOfCase } from "./task-store.ts";
import { writeEntry } from "./write-entry.ts";

const APPROVAL = "approve";

/** What a permission request asks for; BAD_REQUEST with the first thing that is missing. Empty fields count as absent. */
export function permissionRequestOf(data: CaseData, opener: string): PermissionRequest {
  const filled = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== "" && value !== null));
  const read = PermissionRequest.safeParse({ personId: opener, ...filled });
  if (read.success) return read.data;
  const first = read.error.issues[0];
  const place = first?.path.map(String).join(".") || "data";
  throw new DomainError("BAD_REQUEST", "form-refused", `${place}: ${first?.message ?? "not understood"}`);
}

/** Refuses a request that would be over before anybody could approve it. */
export function refuseExpired(request: PermissionRequest, now: Date): void {
  if (request.action === "give" && request.validUntil && new Date(request.validUntil) <= now)
    throw new DomainError("BAD_REQUEST", "request-expired", "the right would have ended already");
}

interface Approval {
  requestedBy: string;
  approvedBy: string;
  onlyJudge: boolean;
}

/** Carries a request out at the directory's door, or only asks whether it would be. */
function carryOut(deed: Deed<unknown>, request: PermissionRequest, approval: Approval) {
  if (request.action === "revoke") {
    const { action: _revoke, ...asked } = request;
    return deed.ask(revokeOnRequest, { ...asked, ...approval });
  }
  const { action: _give, ...asked } = request;
  return deed.ask(grantOnRequest, { ...asked, ...approval });
}

/**
 * Nobody decides on his own request, and an approval that could not be carried out is refused to the approver's face:
 * FORBIDDEN `own-request`, CONFLICT with the directory's reason otherwise (DIR-5).
 */
export async function guardRequest(
  deed: Deed<unknown>,
  task: TaskRecord,
  record: CaseRecord,
  outcome: string | null,
): Promise<void> {
  if (record.kind !== "permission-request" || deed.actor.kind !== "person") return;
  const { personId } = deed.actor;
  const requestedBy = record.ownerId ?? "";
  const request = permissionRequestOf(record.data, requestedBy);
  const own = personId === requestedBy || (request.action === "give" && request.personId === personId);
  if (own) throw new DomainError("FORBIDDEN", "own-request", "nobody decides on his own request");
  if (task.elementId !== APPROVAL || outcome !== "approved") return;
  const { refused } = await carryOut(deed, request, { requestedBy, approvedBy: personId, onlyJudge: true });
  if (refused) throw new DomainError("CONFLICT", refused, grantRefusalWords(refused).en);
}

/** The service task of the request: gives or takes back the right, and says in the case how that went. */
export async function grantPermission(deed: Deed<unknown>, { record }: HeldCase): Promise<Variables> {
  const tasks = await tasksOfCase(deed.tx, record.tenantId, record.id);
  const approval = tasks.findLast(({ elementId, state }) => elementId === APPROVAL && state === "completed");
  const requestedBy = record.ownerId ?? "";
  const approvedBy = approval?.ownerId;
  if (!approvedBy) throw new Error(`the request ${record.number} was approved by nobody`);
  const request = permissionRequestOf(record.data, requestedBy);
  const { grantId, refused } = await carryOut(deed, request, { requestedBy, approvedBy, onlyJudge: false });
  const words = refused ? grantRefusalWords(refused) : DONE[request.action];
  const entry = { by: SYSTEM, party: SYSTEM.name, visibility: "internal" as const, at: deed.now };
  await writeEntry(deed, record, { ...entry, text: words.zh, textEn: words.en });
  return { granted: refused === null, grantId, refusal: refused };
}

const DONE = {
  give: { zh: "权限已授予,即时生效", en: "The right is given and in force" },
  revoke: { zh: "权限已收回,即时生效", en: "The right is taken back, at once" },
} as const;

import {
  byWorker,
  id,
  inCentre,
  instant,
  inTeam,
  inTenant,
  oneOf,
  ownedBySelf,
  readByGroup,
  scope,
  tenantId,
} from "@quintet/db";
import { Role } from "@quintet/kernel";
import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { CaseGrade, type CaseKind, ForWhy, PartyKind, TaskState } from "../contract/enums.ts";

/**
 * Work of a person within a case. `owner_id` is the assignee. It repeats what an inbox shows of the case, because a
 * department may see its task without seeing the case. Partners have no policy here: they see their share.
 */
export const task = pgTable(
  "task",
  {
    tenantId: tenantId(),
    id: id(),
    caseId: text("case_id").notNull(),
    number: integer("number").notNull(),
    elementId: text("element_id").notNull(),
    name: text("name").notNull(),
    nameEn: text("name_en").notNull().default(""),
    caseNumber: text("case_number").notNull(),
    caseTitle: text("case_title").notNull(),
    customerName: text("customer_name").notNull(),
    grade: oneOf("grade", CaseGrade).notNull(),
    kind: text("kind").$type<CaseKind>().notNull().default("complaint"),
    partyKind: oneOf("party_kind", PartyKind).notNull(),
    partyName: text("party_name").notNull(),
    /** Whose holders an unassigned task of a `lead`, `manager` or `role` waits for. */
    partyRole: oneOf("party_role", Role),
    partnerId: text("partner_id"),
    ...scope(),
    assigneeName: text("assignee_name"),
    /** On whose behalf the assignee works: who delegated it to him, or is absent. */
    forId: text("for_id"),
    forName: text("for_name"),
    forWhy: oneOf("for_why", ForWhy),
    /** How many signers have not confirmed; while there are any it cannot be completed. */
    unsigned: integer("unsigned").notNull().default(0),
    state: oneOf("state", TaskState).notNull(),
    outcomes: jsonb("outcomes").$type<string[]>().notNull(),
    /** The form its answer is given in, as the case's version has it. */
    form: text("form"),
    outcome: text("outcome"),
    answer: text("answer"),
    openedAt: instant("opened_at").notNull(),
    /** When somebody took it up himself: where waiting ends and working begins. Null when it was given to him. */
    claimedAt: instant("claimed_at"),
    dueAt: instant("due_at"),
    /** The place in an inbox: the due time, or the end of days. Never null, so that pages need no special case. */
    rankAt: instant("rank_at").notNull(),
    completedAt: instant("completed_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("task_by_case").on(t.tenantId, t.caseId, t.number),
    index("task_by_principal").on(t.tenantId, t.forId, t.state, t.rankAt, t.id),
    index("task_by_owner").on(t.tenantId, t.ownerId, t.state, t.rankAt, t.id),
    index("task_by_team").on(t.tenantId, t.teamId, t.state, t.rankAt, t.id),
    index("task_by_centre").on(t.tenantId, t.centreId, t.state, t.rankAt, t.id),
    index("task_by_role").on(t.tenantId, t.partyRole, t.state, t.rankAt, t.id),
    index("task_by_rank").on(t.tenantId, t.state, t.rankAt, t.id),
    index("task_by_completion").on(t.tenantId, t.ownerId, t.completedAt, t.id),
    ...ownedBySelf("read"),
    ...inTeam("read"),
    ...inCentre("read"),
    ...inTenant("read"),
    ...readByGroup(),
    ...byWorker(),
  ],
);

import { type ClockRule, dueAt, type Event } from "@quintet/workflow/core";
import { companies, partners } from "../organisation/companies.ts";
import type { Person } from "../organisation/person.ts";
import type { Complaint, Move } from "./complaint.ts";
import type { Lived } from "./live-through.ts";

/** The shipped agreement: days until a result, by grade. */
export const DUE_DAYS = { ordinary: 7, major: 5, "public-opinion": 2 } as const;

/** Who stands behind a party word, in the shape the case keeps it. */
export interface Party {
  kind: "owner" | "department" | "partner" | "arbiter" | "lead" | "manager" | "role";
  name: string;
  ownerId: string | null;
  teamId: string | null;
  centreId: string | null;
  partnerId: string | null;
}

/** One task from its opening to its end. */
export interface TaskSpan {
  number: number;
  elementId: string;
  name: string;
  /** The definition's word for the party, such as `department:billing`. */
  word: string;
  party: Party;
  who: Person;
  move: Move | null;
  outcomes: string[];
  clock: ClockRule | null;
  openedAt: number;
  dueAt: number | null;
  endedAt: number;
}

const roleNames: Readonly<Record<string, string>> = {
  "role:business-manager": "业务主管",
  "role:service-support": "服务支撑",
};
const nobody = { ownerId: null, teamId: null, centreId: null, partnerId: null };

function partyOf(word: string, { owner, partnerId, tenantId }: Complaint): Party {
  if (word === "partner" && partnerId) {
    const name = partners.find(({ id }) => id === partnerId)?.name ?? partnerId;
    return { ...nobody, kind: "partner", name, partnerId };
  }
  if (word === "arbiter") return { ...nobody, kind: "arbiter", name: "运营主管", centreId: owner.centreId };
  if (word === "manager") return { ...nobody, kind: "manager", name: "运营主管", centreId: owner.centreId };
  if (word === "lead")
    return { ...nobody, kind: "lead", name: "班组长", teamId: owner.teamId, centreId: owner.centreId };
  if (word.startsWith("role:")) return { ...nobody, kind: "role", name: roleNames[word] ?? word };
  if (word.startsWith("department:")) {
    const company = companies.find((one) => one.tenantId === tenantId);
    const unit = company?.departments.find(({ code }) => code === word.slice("department:".length));
    if (unit && company)
      return { ...nobody, kind: "department", name: unit.name, teamId: unit.id, centreId: company.headOffice };
  }
  const { id: ownerId, name, teamId, centreId } = owner;
  return { ...nobody, kind: "owner", name, ownerId, teamId, centreId };
}

/** The finished tasks of a life, in the order of their opening. */
export function tasksIn({ complaint, lived }: { complaint: Complaint; lived: Lived }): TaskSpan[] {
  const ended = new Map<number, Extract<Event, { kind: "completed" }>>();
  for (const event of lived.events) if (event.kind === "completed") ended.set(event.taskId, event);
  const acted = new Map(
    lived.actions.flatMap((one) => (one.kind === "completed" ? [[one.taskNumber, one.move] as const] : [])),
  );
  return lived.events.flatMap((event): TaskSpan[] => {
    const end = event.kind === "opened" ? ended.get(event.taskId) : undefined;
    const node = event.kind === "opened" ? lived.definition.nodes[event.nodeId] : undefined;
    if (event.kind !== "opened" || !end || !node) return [];
    const word = node.party ?? "owner";
    const move = acted.get(event.taskId) ?? null;
    return [
      {
        number: event.taskId,
        elementId: event.nodeId,
        name: node.name,
        word,
        party: partyOf(word, complaint),
        who: move?.who ?? complaint.owner,
        move,
        outcomes: node.outcomes,
        clock: node.clock,
        openedAt: event.at,
        dueAt: node.clock ? dueAt(event.at, node.clock.duration) : null,
        endedAt: end.at,
      },
    ];
  });
}

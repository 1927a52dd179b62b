import { Role } from "@quintet/kernel";
import type { Meaning } from "../drawn-element.ts";
import type { PropertyField } from "./property-field.ts";

/** Party words that stand for themselves; `department` and `role` need a name after a colon. */
export const plainParties = ["owner", "lead", "manager", "opener", "partner", "arbiter"] as const;
export const namedParties = ["department", "role"] as const;
export const partyRoles = Role.options.filter((role) => !["customer", "anonymous", "system"].includes(role));

const PARTY = "quintet:party";
const wordOf = (meaning: Meaning): string => meaning.get<string>(PARTY) ?? "";
const kindOf = (meaning: Meaning): string => wordOf(meaning).split(":", 1)[0] ?? "";
const nameOf = (meaning: Meaning): string => wordOf(meaning).split(":").slice(1).join(":");

const party: PropertyField = {
  key: "party",
  kind: "choice",
  options: "party",
  read: kindOf,
  write: (kind) => {
    if (kind === "department") return { [PARTY]: "department:" };
    if (kind === "role") return { [PARTY]: "role:agent" };
    return { [PARTY]: kind || undefined };
  },
};
const department: PropertyField = {
  key: "department",
  kind: "line",
  read: nameOf,
  write: (code) => ({ [PARTY]: `department:${code.trim()}` }),
};
const role: PropertyField = {
  key: "role",
  kind: "choice",
  options: "role",
  read: nameOf,
  write: (name) => ({ [PARTY]: `role:${name}` }),
};

/** Who has the work: the kind of party, and its name where the kind asks for one. */
export function partyFields(meaning: Meaning): PropertyField[] {
  const kind = kindOf(meaning);
  if (kind === "department") return [party, department];
  return kind === "role" ? [party, role] : [party];
}

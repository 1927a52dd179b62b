import { Role } from "@quintet/kernel";
import type { z } from "zod";
import type { PartyKind } from "../../contract/enums.ts";
import type { Definition } from "../definition.ts";

/** Who stands behind a party word of a definition: the scope its tasks carry. */
export interface Party {
  kind: z.infer<typeof PartyKind>;
  name: string;
  ownerId: string | null;
  teamId: string | null;
  centreId: string | null;
  partnerId: string | null;
  /** Whose holders have the work of a `lead`, `manager` or `role`; cases opened before there were such words lack it. */
  role?: Role | null;
  /** Who works for the absent owner at this moment; set when work is dispatched, never stored with the parties. */
  standIn?: { id: string; name: string };
}

/**
 * By party word: `owner`, `opener`, `lead`, `manager`, `department:billing`, `role:administrator`, `partner`, `arbiter`.
 * Found once, when the case is opened.
 */
export type Parties = Record<string, Party>;

const OWNER = "owner";
const DEPARTMENT = /^department:(.+)$/;
const HOLDER = /^role:(.+)$/;
const PLAIN = new Set(["owner", "opener", "lead", "manager", "partner", "arbiter"]);

/** The party word of a node; work that names nobody is the owner's. */
export const partyWord = (definition: Definition, nodeId: string): string => definition.nodes[nodeId]?.party ?? OWNER;

/** Who has a node's work. A word nobody stands behind falls to the owner, so that no case is stuck for want of a name. */
export function partyOf(definition: Definition, parties: Parties, nodeId: string): Party {
  const party = parties[partyWord(definition, nodeId)] ?? parties[OWNER];
  if (!party) throw new Error(`the case of ${definition.id} has no owner`);
  return party;
}

interface WantedParties {
  departments: { word: string; code: string }[];
  roles: { word: string; role: Role }[];
  /** The plain words among them. */
  plain: ReadonlySet<string>;
  partner: boolean;
  arbiter: boolean;
  /** Words this house does not know; a case of such a definition cannot be opened. */
  unknown: string[];
}

/** The parties a definition speaks of, each once. */
export function wantedParties(definition: Definition): WantedParties {
  const words = new Set(Object.values(definition.nodes).flatMap((node) => node.party ?? []));
  const departments = [...words].flatMap((word) => {
    const code = DEPARTMENT.exec(word)?.[1];
    return code === undefined ? [] : [{ word, code }];
  });
  const roles = [...words].flatMap((word) => {
    const role = Role.safeParse(HOLDER.exec(word)?.[1]);
    return role.success ? [{ word, role: role.data }] : [];
  });
  const known = new Set([...PLAIN, ...departments.map(({ word }) => word), ...roles.map(({ word }) => word)]);
  const unknown = [...words].filter((word) => !known.has(word));
  return { departments, roles, plain: words, partner: words.has("partner"), arbiter: words.has("arbiter"), unknown };
}

import { partnerById, personOf, unitByCode } from "@quintet/directory/contract";
import { type Actor, DomainError } from "@quintet/kernel";
import type { Deed } from "@quintet/rpc";
import { type Parties, type Party, wantedParties } from "../core/cases/party.ts";
import { holderOf, leadOf, managerOf, type Standing } from "../core/cases/superior.ts";
import type { Definition } from "../core/index.ts";

const nobody = { ownerId: null, teamId: null, centreId: null, partnerId: null };

const unknownParty = (word: string) =>
  new DomainError(
    "UNPROCESSABLE",
    "unknown-party",
    `the process asks for ${word}, which the organisation does not have`,
  );

/** Who opens a case owns it, with his team and centre. Throws NOT_FOUND for somebody the directory does not know. */
async function owner(deed: Deed<unknown>, personId: string): Promise<Party> {
  const person = await deed.ask(personOf, { personId });
  if (!person) throw new DomainError("NOT_FOUND", "unknown-person", "the directory does not know you");
  const { id: ownerId, name, teamId, centreId } = person;
  return { ...nobody, kind: "owner", name, ownerId, teamId, centreId };
}

async function department(deed: Deed<unknown>, word: string, code: string): Promise<Party> {
  const unit = await deed.ask(unitByCode, { code });
  if (!unit) throw unknownParty(word);
  const { id: teamId, name, centreId } = unit;
  return { ...nobody, kind: "department", name, teamId, centreId };
}

async function partner(deed: Deed<unknown>, partnerId: string): Promise<Party> {
  const found = await deed.ask(partnerById, { partnerId });
  if (!found) throw new DomainError("NOT_FOUND", "unknown-partner", "there is no such partner");
  return { ...nobody, kind: "partner", name: found.name, partnerId };
}

const grantsOf = (actor: Actor, personId: string): Standing["grants"] =>
  actor.kind === "person" && actor.personId === personId ? actor.grants : [];

/** Finds who stands behind every party word of a definition, once for the life of a case. */
export async function findParties(
  deed: Deed<unknown>,
  definition: Definition,
  opening: { personId: string; partnerId: string | null },
): Promise<{ owner: Party; parties: Parties }> {
  const wanted = wantedParties(definition);
  const [strange] = wanted.unknown;
  if (strange !== undefined) throw unknownParty(strange);
  const own = await owner(deed, opening.personId);
  const standing: Standing = { ...own, grants: grantsOf(deed.actor, opening.personId) };
  const parties: Parties = { owner: own };
  if (wanted.plain.has("opener")) parties.opener = { ...own, kind: "opener" };
  if (wanted.plain.has("lead")) parties.lead = leadOf(standing);
  if (wanted.plain.has("manager")) parties.manager = managerOf(standing);
  for (const { word, code } of wanted.departments) parties[word] = await department(deed, word, code);
  for (const { word, role } of wanted.roles) {
    const holder = holderOf(role, own);
    if (!holder) throw unknownParty(word);
    parties[word] = holder;
  }
  if (wanted.partner && opening.partnerId !== null) parties.partner = await partner(deed, opening.partnerId);
  if (wanted.arbiter)
    parties.arbiter = {
      ...nobody,
      kind: "arbiter",
      name: "运营主管",
      centreId: own.centreId,
    };
  return { owner: own, parties };
}

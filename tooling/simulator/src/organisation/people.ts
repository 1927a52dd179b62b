import type { Role } from "@quintet/kernel";
import type { Random } from "../chance/random.ts";
import { staffCast } from "./cast.ts";
import { type Company, companies, GROUP } from "./companies.ts";
import { type Named, nameMaker } from "./name-maker.ts";
import type { Person } from "./person.ts";

const skills = ["vas", "billing", "broadband", "general"];
const customersNamed = ["陈晓燕", "周建国"];

/** An agent is good at what his team does, middling or new at the rest. */
function skillsOf(random: Random, best: readonly string[]): Record<string, number> {
  const known = skills.flatMap((skill) => {
    if (best.includes(skill)) return [[skill, random.int(3, 5)] as const];
    return random.chance(skill === "general" ? 0.8 : 0.4) ? [[skill, random.int(1, 3)] as const] : [];
  });
  return Object.fromEntries(known);
}

interface Place {
  role: Role;
  centreId: string | null;
  teamId: string | null;
  best: readonly string[];
}

/** The places of a company beyond those of the cast. */
function placesOf(company: Company): Place[] {
  const { centre, headOffice } = company;
  const own = (role: Role, best: readonly string[] = []): Place => ({ role, centreId: centre.id, teamId: null, best });
  const teams = company.teams.flatMap(({ id, skills: best, agents }): Place[] => {
    const place = { centreId: centre.id, teamId: id, best };
    return [
      { ...place, role: "team-lead" },
      ...Array.from({ length: agents }, (): Place => ({ ...place, role: "agent" })),
    ];
  });
  const head = company.departments.flatMap(({ id, code, people }) =>
    Array.from({ length: people }, (): Place => ({ role: roleIn(code), centreId: headOffice, teamId: id, best: [] })),
  );
  const rest = [own("operations-manager"), own("quality-inspector"), own("floor-support", ["general"])];
  const wide: Place[] = [{ role: "administrator", centreId: null, teamId: null, best: [] }];
  return [...teams, ...head, ...(company.tenantId === "gd" ? [] : [...rest, ...wide])];
}

function roleIn(code: string): Role {
  if (code === "knowledge") return "knowledge-editor";
  if (code === "service-support") return "service-support";
  return "business-department";
}

const dateBefore = (now: number, days: number): string => new Date(now - days * 86_400_000).toISOString().slice(0, 10);

/** Everybody: the cast first, then the rest of each company, of headquarters and of the partners. */
export function peopleOf(random: Random, now: number): Person[] {
  const newName = nameMaker(random.fork("names"), [...customersNamed, ...staffCast.map(({ name }) => name)]);
  const hired = () => dateBefore(now, Math.round(Math.min(5_500, Math.max(60, random.about(1_100, 0.8)))));
  const known = staffCast.map(
    (one): Person => ({
      tenantId: one.tenantId,
      id: one.id,
      name: one.name,
      pinyin: one.pinyin,
      role: one.role,
      centreId: one.place?.centreId ?? null,
      teamId: one.place?.teamId ?? null,
      partnerId: one.partnerId ?? null,
      skills: one.skills ?? {},
      hiredOn: hired(),
    }),
  );
  const another = (tenantId: string, number: number, place: Place, partnerId: string | null = null): Person => {
    const { name, pinyin }: Named = newName();
    const { role, centreId, teamId, best } = place;
    const id = `${tenantId}-p${String(number).padStart(3, "0")}`;
    const skilled = role === "agent" || role === "team-lead" || role === "floor-support";
    const own = skilled ? skillsOf(random, best) : {};
    return { tenantId, id, name, pinyin, role, centreId, teamId, partnerId, skills: own, hiredOn: hired() };
  };
  const rest = companies.flatMap((company) => {
    // The cast has taken its places already: its team has a lead and two agents, its departments one each.
    const taken = known.filter(({ tenantId }) => tenantId === company.tenantId);
    const open = placesOf(company).filter((place) => !takes(taken, place));
    return open.map((place, index) => another(company.tenantId, index + 1, place));
  });
  const hq: Place = { role: "executive", centreId: "hq-service", teamId: null, best: [] };
  const executives = [1, 2].map((number) => another(GROUP.tenantId, number, hq));
  const outside: Place = { role: "partner-agent", centreId: null, teamId: null, best: [] };
  const partnerPeople = companies.flatMap(({ tenantId }) =>
    ["yueting", "beichen"].map((id, index) => another(tenantId, 901 + index, outside, id)),
  );
  return [...known, ...rest, ...executives, ...partnerPeople];
}

/** Whether somebody of the cast fills the place; each fills one. */
function takes(taken: Person[], place: Place): boolean {
  const index = taken.findIndex(
    ({ role, centreId, teamId }) => role === place.role && centreId === place.centreId && teamId === place.teamId,
  );
  if (index < 0) return false;
  taken.splice(index, 1);
  return true;
}

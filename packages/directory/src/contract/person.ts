import { Id, port, Role } from "@quintet/kernel";
import { z } from "zod";

/** Who is signed in, for the shell: what to greet, what to show and what to hide. */
export const Me = z.strictObject({
  kind: z.enum(["person", "partner", "customer"]),
  id: Id,
  name: z.string(),
  tenantId: Id,
  tenantName: z.string(),
  unitName: z.string().nullable(),
  partnerName: z.string().nullable(),
  roles: z.array(Role),
});
export type Me = z.infer<typeof Me>;

export const PersonRow = z.strictObject({
  id: Id,
  name: z.string(),
  unitName: z.string().nullable(),
  partnerName: z.string().nullable(),
  roles: z.array(Role),
  active: z.boolean(),
});
export type PersonRow = z.infer<typeof PersonRow>;
export const People = z.strictObject({ people: z.array(PersonRow) });

export const Unit = z.strictObject({
  id: Id,
  parentId: Id.nullable(),
  kind: z.string(),
  name: z.string(),
  people: z.number().int(),
});
export const OrgTree = z.strictObject({ tenantId: Id, tenantName: z.string(), units: z.array(Unit) });

export const SkillLevel = z.strictObject({ skill: z.string(), level: z.number().int().min(1).max(5) });

/** Where somebody works and what he can: routing and case work ask for it. */
export const personOf = port(
  "directory.person",
  z.strictObject({ personId: Id }),
  z
    .strictObject({
      id: Id,
      name: z.string(),
      teamId: Id.nullable(),
      teamName: z.string().nullable(),
      centreId: Id.nullable(),
      partnerId: Id.nullable(),
      skills: z.array(SkillLevel),
    })
    .nullable(),
);

/** The unit or partner behind a name in a process definition, such as `department:billing`. */
export const unitByCode = port(
  "directory.unit-by-code",
  z.strictObject({ code: z.string().max(60) }),
  z.strictObject({ id: Id, name: z.string(), centreId: Id.nullable() }).nullable(),
);
export const partnerById = port(
  "directory.partner-by-id",
  z.strictObject({ partnerId: Id }),
  z.strictObject({ id: Id, name: z.string() }).nullable(),
);

export const PartnerRow = z.strictObject({ id: Id, name: z.string(), kind: z.string(), products: z.array(z.string()) });
export const Partners = z.strictObject({ partners: z.array(PartnerRow) });
export const Nothing = z.strictObject({});

/** Names for ids, as far as the asker himself may read them; an id without an entry has no name he may know. */
const Ids = z.strictObject({ ids: z.array(z.string().max(64)).max(1000) });
const Names = z.record(z.string(), z.string());
export const unitNames = port("directory.unit-names", Ids, Names);
export const personNames = port("directory.person-names", Ids, Names);
export const partnerNames = port("directory.partner-names", Ids, Names);
export const tenantNames = port("directory.tenant-names", Ids, Names);

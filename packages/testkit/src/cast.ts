import type { Role } from "@quintet/kernel";

/** Somebody of the test world. `tenant` is his home; partners and customers carry the id that makes them so. */
export interface Member {
  id: string;
  name: string;
  tenant: string;
  role: Role;
  centre?: string;
  team?: string;
  partner?: string;
  skills?: Record<string, number>;
}

export const members = {
  agent: {
    id: "p-lin",
    name: "林悦",
    tenant: "gd",
    role: "agent",
    centre: "c-south",
    team: "t-one",
    skills: { vas: 5, general: 3 },
  },
  agent2: {
    id: "p-su",
    name: "苏航",
    tenant: "gd",
    role: "agent",
    centre: "c-south",
    team: "t-one",
    skills: { vas: 3, general: 4 },
  },
  otherAgent: {
    id: "p-zhou",
    name: "周捷",
    tenant: "gd",
    role: "agent",
    centre: "c-south",
    team: "t-two",
    skills: { general: 4 },
  },
  lead: { id: "p-wang", name: "王芳", tenant: "gd", role: "team-lead", centre: "c-south", team: "t-one" },
  manager: { id: "p-zhao", name: "赵刚", tenant: "gd", role: "operations-manager", centre: "c-south" },
  billing: { id: "p-he", name: "何敏", tenant: "gd", role: "business-department", centre: "c-head", team: "d-billing" },
  billing2: {
    id: "p-gao",
    name: "高翔",
    tenant: "gd",
    role: "business-department",
    centre: "c-head",
    team: "d-billing",
  },
  network: {
    id: "p-qin",
    name: "秦川",
    tenant: "gd",
    role: "business-department",
    centre: "c-head",
    team: "d-network",
  },
  business: { id: "p-luo", name: "罗琳", tenant: "gd", role: "business-manager" },
  editor: { id: "p-tang", name: "唐宁", tenant: "gd", role: "knowledge-editor" },
  analyst: { id: "p-shen", name: "沈括", tenant: "gd", role: "data-analyst" },
  admin: { id: "p-admin", name: "方圆", tenant: "gd", role: "administrator" },
  executive: { id: "p-lu", name: "陆总", tenant: "hq", role: "executive" },
  foreignAgent: {
    id: "p-fang",
    name: "方舟",
    tenant: "fj",
    role: "agent",
    centre: "c-fj",
    team: "t-fj",
    skills: { vas: 5 },
  },
  foreignManager: { id: "p-ye", name: "叶青", tenant: "fj", role: "operations-manager", centre: "c-fj" },
  partner: { id: "p-yue", name: "何工", tenant: "gd", role: "partner-agent", partner: "yueting" },
  partnerManager: { id: "p-yuem", name: "岳经理", tenant: "gd", role: "partner-manager", partner: "yueting" },
  otherPartner: { id: "p-bei", name: "卜辰", tenant: "gd", role: "partner-agent", partner: "beichen" },
  customer: { id: "k-chen", name: "陈晓燕", tenant: "gd", role: "customer" },
  foreignCustomer: { id: "k-fj", name: "林海", tenant: "fj", role: "customer" },
  otherCustomer: { id: "k-zhou", name: "周建国", tenant: "gd", role: "customer" },
} as const satisfies Record<string, Member>;

export type CastName = keyof typeof members;
export const castNames = Object.keys(members) as CastName[];
export const memberOf = (name: CastName): Member => members[name];
export const subjectOf = (member: Member): string =>
  `${member.role === "customer" ? "customers" : "staff"}_${member.id}`;

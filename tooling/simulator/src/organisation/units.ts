import type { orgUnit } from "@quintet/directory/tables";
import { type Company, GROUP } from "./companies.ts";

type UnitRow = Required<typeof orgUnit.$inferInsert>;

const blank = { parentId: null, code: null, centreId: null, region: null };

/** The organisation of a company: the company, its call centre with teams, its head office with departments. */
export function unitsOf(company: Company): UnitRow[] {
  const { tenantId, centre, headOffice, region } = company;
  const top = `${tenantId}-company`;
  const head = { ...blank, tenantId, parentId: headOffice, centreId: headOffice, region };
  return [
    { ...blank, tenantId, id: top, kind: "company", name: company.name, region },
    {
      ...blank,
      tenantId,
      id: centre.id,
      parentId: top,
      kind: "centre",
      name: centre.name,
      centreId: centre.id,
      region,
    },
    ...company.teams.map(({ id, name }) => ({
      ...blank,
      tenantId,
      id,
      parentId: centre.id,
      kind: "team" as const,
      name,
      centreId: centre.id,
      region,
    })),
    { ...head, id: headOffice, parentId: top, kind: "department", name: "省公司本部" },
    ...company.departments.map(({ id, name, code }) => ({ ...head, id, name, code, kind: unitKind(code) })),
  ];
}

const unitKind = (code: string): "section" | "department" =>
  code === "knowledge" || code === "service-support" ? "section" : "department";

export const groupUnits: readonly UnitRow[] = [
  { ...blank, tenantId: GROUP.tenantId, id: "hq-company", kind: "company", name: GROUP.name },
  {
    ...blank,
    tenantId: GROUP.tenantId,
    id: "hq-service",
    parentId: "hq-company",
    kind: "department",
    name: "客户服务部",
    centreId: "hq-service",
  },
];

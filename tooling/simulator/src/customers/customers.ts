import type { customer, customerIdentity } from "@quintet/directory/tables";
import type { Random } from "../chance/random.ts";
import type { Company } from "../organisation/companies.ts";
import { nameMaker } from "../organisation/name-maker.ts";
import { customerCast } from "./customer-cast.ts";

export type CustomerRow = Required<typeof customer.$inferInsert>;
type IdentityRow = Required<typeof customerIdentity.$inferInsert>;

const plans: readonly (readonly [string, number])[] = [
  ["畅享套餐 59", 22],
  ["畅享套餐 99", 24],
  ["畅享套餐 129", 16],
  ["畅享融合套餐 169", 14],
  ["畅享融合套餐 199", 9],
  ["银龄关爱套餐 29", 7],
  ["校园青春套餐 39", 6],
  ["商务优享套餐 299", 2],
];
const businessPlans: readonly (readonly [string, number])[] = [
  ["企业专线 100M", 4],
  ["企业专线 500M", 2],
  ["商务总机", 3],
  ["物联网畅联包", 2],
];
const tags: readonly (readonly [string, number])[] = [
  ["家庭融合", 22],
  ["宽带千兆", 15],
  ["悦听会员", 14],
  ["常旅客", 6],
  ["学生", 8],
  ["银龄", 8],
  ["合约在期", 20],
  ["高流量", 16],
  ["携号转入", 7],
];
const notes = [
  "听力不便，请放慢语速。",
  "只接受短信联系，勿外呼。",
  "曾升级投诉，请由班组长以上回访。",
  "偏好粤语服务。",
  "白天上班，请在 19 点后联系。",
];
const trades = ["商贸", "科技", "物流", "餐饮", "建材", "教育咨询", "文化传播", "机电"];

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** Customers of a company, the cast first. Phone numbers begin with 154, which no operator gives out. */
export function customersOf(random: Random, company: Company, now: number): CustomerRow[] {
  const newName = nameMaker(
    random.fork("names"),
    customerCast.map(({ name }) => name),
  );
  const ordinal = ["gd", "fj", "sc"].indexOf(company.tenantId) + 1;
  const cast = company.tenantId === "gd" ? customerCast.map((one) => castRow(one, now)) : [];
  const rest = Array.from({ length: company.customers - cast.length }, (_, index): CustomerRow => {
    const number = index + 1;
    const business = random.chance(0.06);
    const { name } = newName();
    const days = Math.round(random.about(1_500, 0.7));
    const [city] = [random.weighted(company.cities)];
    return {
      tenantId: company.tenantId,
      id: `${company.tenantId}-k${String(number).padStart(5, "0")}`,
      name: business ? `${city}${name.slice(0, 2)}${random.pick(trades)}有限公司` : name,
      kind: business ? "business" : "person",
      phone: phoneOf(ordinal, number),
      vip: random.weighted([
        ["none", 82],
        ["silver", 11],
        ["gold", 5],
        ["diamond", 2],
      ] as const),
      city,
      plan: random.weighted(business ? businessPlans : plans),
      since: new Date(now - Math.min(7_000, days) * 86_400_000).toISOString().slice(0, 10),
      tags: business ? ["政企"] : distinct(Array.from({ length: random.int(0, 3) }, () => random.weighted(tags))),
      consents: consentsOf(random),
      note: random.chance(0.03) ? random.pick(notes) : null,
      externalRef: null,
      createdAt: new Date(now - 200 * 86_400_000),
    };
  });
  return [...cast, ...rest];
}

// 7919 and 10 000 000 have no common divisor: every number gets another tail, and none looks like its neighbour.
const phoneOf = (ordinal: number, number: number): string =>
  `154${ordinal}${String((number * 7_919_007) % 10_000_000).padStart(7, "0")}`;

const consentsOf = (random: Random) => [
  { channel: "sms", purpose: "service", given: true },
  { channel: "sms", purpose: "marketing", given: random.chance(0.46) },
  { channel: "voice", purpose: "marketing", given: random.chance(0.21) },
];

function castRow({ username: _, tags: own, ...one }: (typeof customerCast)[number], now: number): CustomerRow {
  return {
    ...one,
    tenantId: "gd",
    kind: "person",
    tags: [...own],
    consents: [
      { channel: "sms", purpose: "service", given: true },
      { channel: "voice", purpose: "marketing", given: false },
    ],
    externalRef: null,
    createdAt: new Date(now - 200 * 86_400_000),
  };
}

/** How each customer is recognised: everybody by phone, many by the portal, some by WeChat. */
export function identitiesOf(random: Random, customers: readonly CustomerRow[]): IdentityRow[] {
  return customers.flatMap(({ tenantId, id, phone }) => {
    const base = { tenantId, customerId: id, verified: true };
    const rows: IdentityRow[] = [{ ...base, id: `${id}-phone`, channel: "phone", value: phone ?? id }];
    if (random.chance(0.5)) rows.push({ ...base, id: `${id}-portal`, channel: "portal", value: id });
    if (random.chance(0.3)) rows.push({ ...base, id: `${id}-wechat`, channel: "wechat", value: `wx_${id}` });
    return rows;
  });
}

/** An operating company of the demonstration group and how big it is there. */
export interface Company {
  tenantId: string;
  name: string;
  region: string;
  centre: { id: string; name: string };
  /** Teams of the call centre with what each does best. */
  teams: readonly { id: string; name: string; skills: readonly string[]; agents: number }[];
  headOffice: string;
  departments: readonly { id: string; name: string; code: string; people: number }[];
  cities: readonly (readonly [string, number])[];
  customers: number;
  contactsPerDay: number;
  ordersPerDay: number;
}

export const GROUP = { tenantId: "hq", name: "五联集团总部" } as const;

const departmentsOf = (prefix: string, people: readonly number[]): Company["departments"] =>
  (
    [
      ["billing", "计费中心"],
      ["network", "网络部"],
      ["marketing", "市场部"],
      ["product", "产品部"],
      ["knowledge", "知识管理科"],
      ["service-support", "服务支撑科"],
    ] as const
  ).map(([code, name], index) => ({ id: `${prefix}-${code}`, name, code, people: people[index] ?? 1 }));

export const companies: readonly Company[] = [
  {
    tenantId: "gd",
    name: "五联通信广东公司",
    region: "广东",
    centre: { id: "gd-centre", name: "华南客服中心" },
    teams: [
      { id: "gd-team-1", name: "华南一班", skills: ["vas", "billing"], agents: 8 },
      { id: "gd-team-2", name: "华南二班", skills: ["billing", "general"], agents: 8 },
      { id: "gd-team-3", name: "华南三班", skills: ["broadband", "general"], agents: 7 },
      { id: "gd-team-4", name: "华南四班", skills: ["general", "vas"], agents: 7 },
    ],
    headOffice: "gd-head",
    departments: departmentsOf("gd", [4, 3, 2, 2, 1, 1]),
    cities: [
      ["广州", 30],
      ["深圳", 28],
      ["东莞", 14],
      ["佛山", 12],
      ["珠海", 6],
      ["中山", 5],
      ["惠州", 5],
    ],
    customers: 2_600,
    contactsPerDay: 230,
    ordersPerDay: 7.4,
  },
  {
    tenantId: "fj",
    name: "五联通信福建公司",
    region: "福建",
    centre: { id: "fj-centre", name: "福建客服中心" },
    teams: [
      { id: "fj-team-1", name: "福建一班", skills: ["vas", "billing"], agents: 6 },
      { id: "fj-team-2", name: "福建二班", skills: ["billing", "general"], agents: 5 },
      { id: "fj-team-3", name: "福建三班", skills: ["broadband", "general"], agents: 5 },
    ],
    headOffice: "fj-head",
    departments: departmentsOf("fj", [2, 2, 1, 1, 1, 1]),
    cities: [
      ["福州", 34],
      ["厦门", 28],
      ["泉州", 24],
      ["漳州", 8],
      ["莆田", 6],
    ],
    customers: 1_100,
    contactsPerDay: 96,
    ordersPerDay: 3.1,
  },
  {
    tenantId: "sc",
    name: "五联通信四川公司",
    region: "四川",
    centre: { id: "sc-centre", name: "西南客服中心" },
    teams: [
      { id: "sc-team-1", name: "西南一班", skills: ["vas", "billing"], agents: 6 },
      { id: "sc-team-2", name: "西南二班", skills: ["billing", "general"], agents: 6 },
      { id: "sc-team-3", name: "西南三班", skills: ["broadband", "general"], agents: 5 },
    ],
    headOffice: "sc-head",
    departments: departmentsOf("sc", [2, 2, 1, 1, 1, 1]),
    cities: [
      ["成都", 48],
      ["绵阳", 14],
      ["德阳", 10],
      ["宜宾", 10],
      ["南充", 9],
      ["乐山", 9],
    ],
    customers: 1_300,
    contactsPerDay: 110,
    ordersPerDay: 3.6,
  },
];

export const partners = [
  {
    id: "yueting",
    name: "悦听科技",
    kind: "content-provider",
    products: ["悦听会员", "悦听彩铃", "有声书畅听包"],
  },
  { id: "beichen", name: "北辰外包", kind: "outsourced-centre", products: ["夜间值守", "外呼回访"] },
] as const;

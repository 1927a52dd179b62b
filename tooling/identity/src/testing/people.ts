import type { IdentityRealm } from "../options.ts";

/** A small group, as demonstration and for tests. The password of all is `quintet`. */
export function testRealms(): IdentityRealm[] {
  const password = "quintet";
  return [
    {
      name: "quintet",
      users: [
        {
          username: "lin.yue",
          subject: "person-lin-yue",
          name: "林悦",
          roles: ["agent"],
          password,
          demonstration: { zh: "客服代表 · 广州中心", en: "Agent · Guangzhou" },
        },
        {
          username: "wang.qiang",
          subject: "person-wang-qiang",
          name: "王强",
          roles: ["agent", "team-lead"],
          password,
          demonstration: { zh: "班组长 · 广州中心", en: "Team lead · Guangzhou" },
        },
        {
          username: "zhao.min",
          subject: "person-zhao-min",
          name: "赵敏",
          roles: ["operations-manager"],
          password,
          demonstration: { zh: "运营主管", en: "Operations manager" },
        },
        {
          username: "chen.bo",
          subject: "person-chen-bo",
          name: "陈博",
          roles: ["executive"],
          password,
          demonstration: { zh: "管理层", en: "Executive" },
        },
        {
          username: "sun.lei",
          subject: "person-sun-lei",
          name: "孙磊",
          roles: ["partner-manager"],
          password,
          demonstration: { zh: "合作伙伴经理 · 悦听科技", en: "Partner manager · Yueting" },
        },
      ],
    },
    {
      name: "quintet-customers",
      users: [
        {
          username: "13800006620",
          subject: "customer-1",
          name: "陈晓燕",
          roles: ["customer"],
          password,
          demonstration: { zh: "个人客户", en: "Consumer" },
        },
      ],
    },
  ];
}

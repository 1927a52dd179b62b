/** Customers a visitor can log in as. */
export const customerCast = [
  {
    username: "chen.xiaoyan",
    id: "k-chen-xiaoyan",
    name: "陈晓燕",
    phone: "15406616620",
    vip: "gold",
    city: "广州",
    plan: "畅享融合套餐 199",
    since: "2016-05-18",
    tags: ["家庭融合", "悦听会员", "高价值"],
    note: "曾因增值业务扣费投诉，沟通请先致歉，再说处理时限。",
  },
  {
    username: "zhou.jianguo",
    id: "k-zhou-jianguo",
    name: "周建国",
    phone: "15408802071",
    vip: "silver",
    city: "深圳",
    plan: "商务优享套餐 299",
    since: "2011-09-02",
    tags: ["企业联系人", "宽带千兆"],
    note: null,
  },
] as const;

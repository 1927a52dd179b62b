import { archiveName } from "../ground/archive-tree.ts";

const products: Readonly<Record<string, readonly string[]>> = {
  "vas-partner": ["悦听会员", "悦听彩铃", "有声书畅听包"],
  "vas-own": ["云盘会员", "视频会员", "防骚扰服务"],
  broadband: ["千兆宽带", "家庭宽带", "电视业务"],
  billing: ["本月账单", "套餐外费用", "话费账户"],
};
const wholes: Readonly<Record<string, string>> = {
  network: "移动网络",
  identity: "号卡业务",
  service: "服务",
  tariff: "套餐",
  roaming: "国际漫游",
  guard: "号码",
};

/** What a complaint under a code is about; `pick` chooses among the products it may concern. */
export function titleOf(code: string, pick: <T>(list: readonly T[]) => T): string {
  const [top = "", second = ""] = code.split("-");
  const named = products[`${top}-${second}`] ?? products[top];
  return `${named ? pick(named) : (wholes[top] ?? "")}${archiveName(code)}`;
}

export const descriptions = [
  "客户反映{题}，要求核实原因并尽快处理。",
  "客户称{题}，此前联系未彻底解决，要求给出书面说明。",
  "客户对{题}不满，情绪较急，已安抚，承诺时限内答复。",
  "客户反映{题}持续三天，影响正常使用，要求减免相应费用。",
] as const;

export const answers = {
  billing: [
    "核查账单属实，存在重复计费，建议退费",
    "计费正确，为订购后自动续费，附计费明细",
    "优惠未及时生效，已修正并返还差额",
  ],
  partner: ["确认重复扣费，同意退还费用", "订购流水与用户操作一致，已附截图", "已关闭自动续费并退还当月费用"],
  returned: ["订购流水显示为用户本人点击，不属我方责任", "该产品已于上月转由他方运营，请重新核对"],
  arbitrated: ["两次扣费间隔不足一分钟，责任在合作方，请继续核实", "证据充分，认可退单，由我方先行退费"],
  followed: ["已告知客户正在核实，预计两个工作日内答复", "已联系客户说明进展，客户认可"],
  replied: ["已退费并回访，客户认可", "已解释清楚，客户认可处理结果", "已修复并减免当月费用"],
  result: [
    "经核实，多收的费用已退回您的话费账户，给您添麻烦了。",
    "您反映的问题已处理完毕，相关费用已减免，请留意账单。",
    "已为您修复并关闭自动续费，如有疑问可随时联系我们。",
  ],
  progress: [
    "您好，您反映的问题正在核实，我们会在两个工作日内答复您。",
    "您好，已转相关部门核查，有结果第一时间告知您。",
  ],
} as const;

import { archiveName } from "../ground/archive-tree.ts";

const partnerProducts = ["悦听会员", "悦听彩铃", "有声书畅听包"];

// What a customer complains of, where the name of the archive node does not say it.
const troubles: Readonly<Record<string, string>> = {
  "vas-partner-double": "重复扣费",
  "vas-partner-unordered": "未订购被扣费",
  "vas-partner-cancel": "退订后仍扣费",
  "vas-partner-unusable": "内容无法播放",
  "vas-partner-refund": "退费未到账",
};

// How the name of a node becomes a complaint, by the top of the tree.
const wordings: Readonly<Record<string, (name: string) => string>> = {
  vas: (name) => `${name}业务退订不成功`,
  billing: (name) => `${name}争议`,
  broadband: (name) => `家庭宽带${name}问题`,
  network: (name) => `移动网络${name}`,
  tariff: (name) => `${name}与承诺不符`,
  identity: (name) => `${name}办理受阻`,
  roaming: (name) => `${name}异常`,
  guard: (name) => `${name}处理不满`,
  service: (name) => `${name}投诉`,
};

/** What a complaint under a code is about; `pick` chooses among the partner's products. */
export function titleOf(code: string, pick: <T>(list: readonly T[]) => T): string {
  const trouble = troubles[code];
  if (trouble) return `${pick(partnerProducts)}${trouble}`;
  const [top = ""] = code.split("-");
  return wordings[top]?.(archiveName(code)) ?? archiveName(code);
}

export const descriptions = [
  "客户反映{题}，要求核实原因并尽快处理。",
  "客户来访反映{题}，此前联系未彻底解决，要求给出明确说明。",
  "客户对{题}不满，情绪较急，已安抚并承诺时限内答复。",
  "客户再次反映{题}，要求说明责任并减免相应费用。",
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

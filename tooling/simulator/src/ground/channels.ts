import type { channel, queue } from "@quintet/access/tables";
import type { Company } from "../organisation/companies.ts";

type ChannelRow = Required<typeof channel.$inferInsert>;
type QueueRow = Required<typeof queue.$inferInsert>;

const HOURS = 3_600;
const attachments = { attachmentTypes: ["image/png", "image/jpeg", "application/pdf"], attachmentBytes: 5_000_000 };

/** The channels of a company, with the time within which each should be answered. */
export const channelsOf = (tenantId: string): ChannelRow[] =>
  (
    [
      ["web-chat", "chat", "在线客服", "Web chat", 30, { maxLength: 2000, ...attachments }],
      ["portal-form", "form", "服务请求", "Request form", 4 * HOURS, { maxLength: 4000, ...attachments }],
      ["voice", "voice", "10000 热线", "Hotline 10000", 15, { mayStartOutbound: true }],
      ["email", "email", "客服邮箱", "E-mail", 8 * HOURS, { maxLength: 20_000, ...attachments }],
      ["service-hall", "form", "营业厅", "Service hall", 10 * 60, {}],
      ["internet", "form", "互联网渠道", "Internet", 2 * HOURS, { maxLength: 500 }],
      ["partner", "form", "合作方转入", "From partners", 4 * HOURS, {}],
    ] as const
  ).map(([kind, medium, nameZh, nameEn, standardSeconds, capability]) => ({
    tenantId,
    kind,
    medium,
    nameZh,
    nameEn,
    enabled: true,
    standardSeconds,
    capability:
      "attachmentTypes" in capability
        ? { ...capability, attachmentTypes: [...attachments.attachmentTypes] }
        : capability,
    greeting: kind === "web-chat" ? "您好，正在为您接入客服代表，请稍候。" : null,
  }));

export const topics = [
  { skill: "vas", label: "增值业务", strategy: "skill-first", firstLevel: 3 },
  { skill: "billing", label: "账单资费", strategy: "idle-first", firstLevel: 3 },
  { skill: "broadband", label: "宽带装维", strategy: "skill-first", firstLevel: 3 },
  { skill: "general", label: "综合咨询", strategy: "least-loaded", firstLevel: 2 },
] as const;

export const queueId = (tenantId: string, skill: string): string => `${tenantId}-q-${skill}`;
export const queueLabel = (skill: string): string => topics.find((one) => one.skill === skill)?.label ?? skill;

/** One skill queue for each topic, all in the company's call centre. */
export const queuesOf = ({ tenantId, centre }: Company): QueueRow[] =>
  topics.map(({ skill, label, strategy, firstLevel }, index) => ({
    tenantId,
    id: queueId(tenantId, skill),
    skill,
    topic: skill,
    label,
    media: ["chat", "form", "voice", "email"],
    strategy,
    acceptSeconds: 20,
    answerSeconds: null,
    firstLevel,
    minLevel: 1,
    ringSeconds: 10,
    position: index + 1,
    enabled: true,
    centreId: centre.id,
  }));

import type { Role } from "@quintet/kernel";

/** What a role is called where a case says for whom it waits; the interface has the English by the role itself. */
const WORDS: Partial<Record<Role, string>> = {
  agent: "客服代表",
  "team-lead": "班组长",
  "floor-support": "现场支撑",
  "quality-inspector": "质检员",
  trainer: "培训师",
  scheduler: "排班员",
  "operations-manager": "运营主管",
  "business-manager": "业务主管",
  "knowledge-editor": "知识编辑",
  "service-support": "服务支撑",
  "marketing-support": "营销支撑",
  "operations-support": "运营支撑",
  "business-department": "业务部门",
  "campaign-manager": "营销经理",
  "data-analyst": "数据分析师",
  administrator: "系统管理员",
};

export const roleWord = (role: Role): string => WORDS[role] ?? role;

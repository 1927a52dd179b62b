import type { Role } from "@quintet/kernel";

/** Somebody a visitor can log in as. */
export interface Member {
  id: string;
  username: string;
  name: string;
  pinyin: string;
  tenantId: string;
  role: Role;
  does: { zh: string; en: string };
  path: string;
  place?: { centreId: string; teamId?: string };
  partnerId?: string;
  skills?: Readonly<Record<string, number>>;
}

const centre = { centreId: "gd-centre" };
const firstTeam = { centreId: "gd-centre", teamId: "gd-team-1" };
const member = (
  [username, name]: readonly [string, string],
  role: Role,
  does: readonly [string, string],
  path: string,
  more: Partial<Member> = {},
): Member => ({
  id: `p-${username.replace(".", "-")}`,
  username,
  name,
  pinyin: username.replace(".", " "),
  tenantId: "gd",
  role,
  does: { zh: does[0], en: does[1] },
  path,
  ...more,
});

/** One log-in for each role, all of one group, most of the Guangdong company. */
export const staffCast: readonly Member[] = [
  member(["lin.yue", "林悦"], "agent", ["客服代表", "Agent"], "/access/", {
    place: firstTeam,
    skills: { vas: 5, billing: 4, general: 3 },
  }),
  member(["su.hang", "苏航"], "agent", ["客服代表", "Agent"], "/access/", {
    place: firstTeam,
    skills: { vas: 3, billing: 3, broadband: 4, general: 4 },
  }),
  member(["wang.fang", "王芳"], "team-lead", ["班组长", "Team lead"], "/access/", {
    place: firstTeam,
    skills: { vas: 4, billing: 4, general: 5 },
  }),
  member(["zhao.gang", "赵刚"], "operations-manager", ["运营主管", "Operations manager"], "/cockpit/", {
    place: centre,
  }),
  member(["jiang.nan", "江楠"], "floor-support", ["话务台业务支撑", "Floor support"], "/knowledge/", { place: centre }),
  member(["qian.ying", "钱莹"], "quality-inspector", ["质检专员", "Quality inspector"], "/kpi/", { place: centre }),
  member(["meng.fan", "孟凡"], "trainer", ["培训专员", "Trainer"], "/knowledge/", { place: centre }),
  member(["dai.lan", "戴岚"], "scheduler", ["排班管理员", "Scheduler"], "/kpi/", { place: centre }),
  member(["he.min", "何敏"], "business-department", ["计费中心", "Billing department"], "/workflow/", {
    place: { centreId: "gd-head", teamId: "gd-billing" },
  }),
  member(["qin.chuan", "秦川"], "business-department", ["网络部", "Network department"], "/workflow/", {
    place: { centreId: "gd-head", teamId: "gd-network" },
  }),
  member(["luo.lin", "罗琳"], "business-manager", ["业务经理", "Business manager"], "/kpi/"),
  member(["tang.ning", "唐宁"], "knowledge-editor", ["采编员", "Knowledge editor"], "/knowledge/", {
    place: { centreId: "gd-head", teamId: "gd-knowledge" },
  }),
  member(["song.jie", "宋洁"], "service-support", ["服务支撑", "Service support"], "/workflow/", {
    place: { centreId: "gd-head", teamId: "gd-service-support" },
  }),
  member(["lei.ming", "雷鸣"], "marketing-support", ["营销支撑", "Marketing support"], "/kpi/", {
    place: { centreId: "gd-head", teamId: "gd-marketing" },
  }),
  member(["ye.qing", "叶青"], "operations-support", ["运营支撑", "Operations support"], "/kpi/", {
    place: { centreId: "gd-head", teamId: "gd-service-support" },
  }),
  member(["bai.xue", "白雪"], "campaign-manager", ["营销活动经理", "Campaign manager"], "/kpi/", {
    place: { centreId: "gd-head", teamId: "gd-marketing" },
  }),
  member(["shen.kuo", "沈阔"], "data-analyst", ["数据分析", "Data analyst"], "/kpi/"),
  member(["fang.yuan", "方圆"], "administrator", ["系统管理员", "Administrator"], "/workflow/"),
  member(["lu.zong", "陆总"], "executive", ["集团管理层", "Group executive"], "/cockpit/", {
    tenantId: "hq",
    place: { centreId: "hq-service" },
  }),
  member(["yue.he", "何工"], "partner-agent", ["悦听科技", "Partner Yueting"], "/access/partner", {
    partnerId: "yueting",
  }),
  member(["yue.qi", "岳琦"], "partner-manager", ["悦听科技经理", "Partner manager, Yueting"], "/access/partner", {
    partnerId: "yueting",
  }),
  member(["bei.chen", "卜辰"], "partner-agent", ["北辰外包", "Partner Beichen"], "/access/partner", {
    partnerId: "beichen",
  }),
];

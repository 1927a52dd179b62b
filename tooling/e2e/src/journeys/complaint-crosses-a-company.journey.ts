import { expect, type Page, test } from "@playwright/test";
import { isAccessible } from "../accessibility.ts";
import { signIn, type Visitor, visit } from "../people.ts";
import { picture } from "../pictures.ts";
import { movesTile, watchTiles } from "../wall-tiles.ts";

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const WALL = { width: 1920, height: 1080 };
const COMPLAINT = "你好，这个月话费多了 15 块，我查了一下是悦听会员扣了两次，我只开通过一次啊？";

test.describe.configure({ mode: "serial" });

let customer: Visitor;
let agent: Visitor;
let partner: Visitor;
let executive: Visitor;
let caseNumber = "";
const everybody = () => [customer, agent, partner, executive];

test.beforeAll(async ({ browser }) => {
  customer = await visit(browser, PHONE);
  agent = await visit(browser, DESK);
  partner = await visit(browser, DESK);
  executive = await visit(browser, WALL);
});

test.afterAll(async () => {
  for (const visitor of everybody()) await visitor.context.close();
});

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

test("four people sign in, each at the place that is his", async () => {
  await signIn(executive, "/cockpit/wall/network-service", "lu.zong");
  await watchTiles(executive.page);
  await signIn(agent, "/access/", "lin.yue");
  await button(agent.page, /^状态/).click();
  await agent.page
    .getByRole("menuitemradio", { name: /就绪/ })
    .or(agent.page.getByRole("radio", { name: /就绪/ }))
    .or(agent.page.getByRole("button", { name: /^就绪/ }))
    .first()
    .click();
  await expect(button(agent.page, /状态：就绪/)).toBeVisible();
  await signIn(partner, "/access/partner", "yue.he");
  await expect(partner.page.getByText("悦听科技").first()).toBeVisible();
  await signIn(customer, "/access/portal", "chen.xiaoyan");
  await expect(customer.page.getByText("有什么可以帮您？")).toBeVisible();
});

test("the customer's complaint is offered to the right agent within seconds and accepted", async () => {
  const { page } = customer;
  await page.getByRole("link", { name: "找客服" }).click();
  await page.getByRole("radio", { name: /增值业务/ }).check();
  await page.getByLabel("请描述您的问题").fill(COMPLAINT);
  const offer = agent.page.getByRole("alertdialog");
  await movesTile(executive.page, "waiting", async () => {
    await button(page, "开始会话").click();
    await expect(offer).toContainText("陈晓燕", { timeout: 10_000 });
  });
  await expect(offer).toContainText("派给你");
  await picture(agent.page, "offer");
  await offer.getByRole("button", { name: /接起/ }).click();
  await expect(page.getByText(/客服 林悦 已接入|林悦 为您服务/).first()).toBeVisible();
});

test("the agent sees who is there, and the article comes without a query", async () => {
  const { page } = agent;
  await expect(page.getByText(COMPLAINT).first()).toBeVisible();
  const context = page.getByRole("complementary", { name: "客户信息" });
  await expect(context.getByText("陈晓燕").first()).toBeVisible();
  await expect(context.getByText("合作增值业务重复扣费处理口径").first()).toBeVisible({ timeout: 20_000 });
  await context.getByRole("button", { name: /插入对外版：合作增值业务重复扣费处理口径/ }).click();
  const composer = page.getByRole("textbox", { name: "回复客户" });
  await expect(composer).not.toHaveValue("");
  await picture(page, "workbench");
  await isAccessible(page, "the workbench");
  await button(page, /^发送/).click();
  await expect(customer.page.getByText(/重复/).last()).toBeVisible();
});

test("a note stays inside", async () => {
  const { page } = agent;
  await page
    .getByRole("radio", { name: "内部备注" })
    .or(page.getByRole("tab", { name: "内部备注" }))
    .first()
    .click();
  await page.getByRole("textbox", { name: "内部备注内容" }).fill("计费接口显示两笔各 15.00，渠道号不同。");
  await button(page, /保存备注/).click();
  await expect(page.getByText("渠道号不同").first()).toBeVisible();
  await expect(customer.page.getByText("渠道号不同")).toHaveCount(0);
});

test("a complaint case is opened, and goes to billing and to the partner at once", async () => {
  const { page } = agent;
  await button(page, /建投诉工单/)
    .first()
    .click();
  const sheet = page.getByRole("dialog", { name: "建投诉工单" });
  await sheet.getByLabel("标题").fill("悦听会员重复扣费 15 元");
  await expect(sheet.getByLabel("涉及合作方")).toHaveValue("yueting");
  await picture(page, "open-case");
  const opened = page.getByText(/已建工单 [A-Z]{2}-\d{6}-\d+/);
  await movesTile(executive.page, "backlog", async () => {
    await button(page, "建立工单").click();
    await expect(opened).toBeVisible();
  });
  caseNumber = /[A-Z]{2}-\d{6}-\d+/.exec((await opened.textContent()) ?? "")?.[0] ?? "";
});

test("the conversation ends with its archive code, and the desk is free again", async () => {
  const { page } = agent;
  await page.getByRole("navigation", { name: "打开的记录" }).getByRole("link", { name: "陈晓燕" }).click();
  await button(page, /话后归档/).click();
  const load = Number(/会话 (\d)/.exec((await page.getByText(/^会话 \d\/4$/).textContent()) ?? "")?.[1]);
  const wrapUp = page.getByRole("dialog", { name: "话后归档" });
  await wrapUp.getByRole("combobox", { name: /归档码/ }).fill("重复扣费");
  await wrapUp.getByRole("option").first().click();
  await wrapUp.getByLabel("处理结果").fill("已安抚并建单，承诺 24 小时内答复。");
  await wrapUp.getByRole("radio", { name: "未解决" }).check();
  await picture(page, "wrap-up");
  await button(page, "完成归档").click();
  await expect(page.getByText(/已归档/).first()).toBeVisible();
  await expect(page.getByText(`会话 ${load - 1}/4`)).toBeVisible();
});

test("the partner sees the shared fields, its own clock, and returns the case once with a reason", async () => {
  const { page } = partner;
  await page.getByText(caseNumber).first().click();
  await expect(page.getByText("悦听会员重复扣费 15 元").first()).toBeVisible();
  await expect(page.getByText("陈晓燕")).toHaveCount(0);
  await picture(page, "partner");
  await isAccessible(page, "the partner portal");
  await page.getByRole("radio", { name: "退单" }).check();
  await page.getByLabel("退单理由").fill("订购流水显示为两次有效点击，附日志。");
  await button(page, "提交退单").click();
  await expect(page.getByText(/等待裁决/).first()).toBeVisible();
});

/** Somebody of the staff completes his task of this case in the inbox. */
async function completeTask(
  page: Page,
  task: string,
  answer: string,
  more: { outcome?: string; told?: string } = {},
): Promise<void> {
  await page.getByLabel(/查找任务/).fill(caseNumber);
  await page.getByRole("option").filter({ hasText: caseNumber }).filter({ hasText: task }).click();
  const form = page.getByRole("form", { name: new RegExp(`办理「${task}`) });
  if (more.outcome) await form.getByRole("radio", { name: new RegExp(more.outcome) }).check();
  await form.getByLabel(/处理说明/).fill(answer);
  if (more.told) await form.getByLabel(/给客户的话/).fill(more.told);
  await form.getByRole("button", { name: "提交办理结果" }).click();
  await expect(page.getByText(/已办结/).first()).toBeVisible();
}

test("arbitration sends it back, billing answers, the partner answers", async ({ browser }) => {
  const manager = await visit(browser, DESK);
  await signIn(manager, "/workflow/", "zhao.gang");
  await completeTask(manager.page, "裁决", "渠道号不同且间隔 4 秒，责任在合作方，强派。", { outcome: "强派" });
  await manager.context.close();

  const billing = await visit(browser, DESK);
  await signIn(billing, "/workflow/", "he.min");
  await picture(billing.page, "inbox");
  await isAccessible(billing.page, "the inbox");
  await completeTask(billing.page, "计费核查", "已确认同一业务 48 小时内两笔，其中一笔为重复。");
  await billing.context.close();

  await partner.page.getByRole("link", { name: "协同工单" }).click();
  await partner.page.getByText(caseNumber).first().click();
  await expect(partner.page.getByText("裁决后再次派发")).toBeVisible();
  await partner.page.getByLabel("答复内容").fill("已核实为重复下发订购，同意退费 15 元并修复接口。");
  await button(partner.page, "提交答复").click();
  await expect(partner.page.getByText(/已答复/).first()).toBeVisible();
});

test("the case page shows the whole path, and the owner answers the customer", async () => {
  const { page } = agent;
  await page.goto("/workflow/");
  await completeTask(page, "退费并答复", "合作方确认重复，退费 15 元原路返回。", {
    told: "经核实为重复扣费，15 元已原路退回，给您添麻烦了。",
  });
  await page.goto("/workflow/cases");
  await page.getByText(caseNumber).first().click();
  await expect(page.locator(".djs-container").first()).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText("谁手里多久")).toBeVisible();
  await picture(page, "case");
  await isAccessible(page, "the case page");
});

test("the customer follows plain steps, gets the result and rates it; the wall moves within a second", async () => {
  const { page } = customer;
  await page.goto("/access/portal");
  await expect(page.getByText(/15 元已原路退回/).first()).toBeVisible();
  await picture(page, "portal-case");
  await isAccessible(page, "the customer portal");
  await page.getByRole("link", { name: "去评价" }).first().click();
  // Not a perfect mark: of a day that was all praise a perfect one would change nothing.
  for (const [name, mark] of [
    ["态度", 4],
    ["效率", 2],
    ["准确性", 3],
  ] as const) {
    await page
      .getByRole("radiogroup", { name })
      .getByRole("radio", { name: new RegExp(`^${mark} 分`) })
      .check({ force: true });
  }
  await picture(page, "survey");
  await movesTile(executive.page, "satisfaction", async () => {
    await button(page, "提交评价").click();
    await expect(page.getByText("谢谢您的评价")).toBeVisible();
  });
  await picture(executive.page, "wall");
});

test("the rating closes the case by itself", async () => {
  await agent.page.goto("/workflow/cases");
  await agent.page.getByText(caseNumber).first().click();
  await expect(agent.page.getByText("已结案").first()).toBeVisible({ timeout: 15_000 });
});

test("the partner finds the case in its own score", async () => {
  const { page } = partner;
  await page.getByRole("link", { name: "我的成绩" }).click();
  await expect(page.getByText("合作方及时率").first()).toBeVisible();
  await expect(page.getByText(/达标/).first()).toBeVisible();
  await picture(page, "partner-score");
});

test("no browser complained of a broken content rule or a failed script", () => {
  for (const visitor of everybody()) expect(visitor.complaints).toEqual([]);
});

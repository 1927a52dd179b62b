import { type Browser, expect, type Page, test } from "@playwright/test";
import { isAccessible } from "../accessibility.ts";
import { signIn, type Visitor, visit } from "../people.ts";
import { picture } from "../pictures.ts";

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const NOTE = "合作方核实的时限缩短";

test.describe.configure({ mode: "serial" });

let designer: Visitor;
let before = 0;
let shorter = "";

test.beforeAll(async ({ browser }) => {
  designer = await visit(browser, DESK);
});

test.afterAll(async () => {
  await designer.context.close();
});

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const step = (page: Page, id: string) => page.locator(`.djs-shape[data-element-id="${id}"]`);
const properties = (page: Page) => page.getByRole("region", { name: "属性", exact: true });

/** Writes into a field beside the diagram and leaves it, as the panel tells a change then at the latest. */
async function write(page: Page, field: string, value: string): Promise<void> {
  await properties(page).getByLabel(field, { exact: true }).fill(value);
  await page.keyboard.press("Tab");
}

test("an operations manager finds the complaint process and opens it in the editor", async () => {
  const { page } = designer;
  await signIn(designer, "/workflow/design", "zhao.gang");
  await page.getByRole("link", { name: /客户投诉/ }).click();
  const inForce = page.getByRole("row").filter({ hasText: "生效中" });
  before = Number(/v(\d+)/.exec((await inForce.textContent()) ?? "")?.[1]);
  expect(before).toBeGreaterThan(0);
  await isAccessible(page, "the list of processes");
  await button(page, "打开编辑").click();
  await expect(step(page, "partnerCheck")).toBeVisible();
  await expect(page.getByText("可以部署")).toBeVisible();
});

test("what the check refuses is said at the element, and nothing is deployed", async () => {
  const { page } = designer;
  await step(page, "partnerCheck").click();
  const limit = await properties(page).getByLabel("时限", { exact: true }).inputValue();
  shorter = limit === "PT3H" ? "PT2H" : "PT3H";
  await write(page, "时限", "PT4X");
  await expect(page.getByText("1 处拒绝")).toBeVisible();
  const findings = page.getByRole("region", { name: "检查结果" });
  await expect(findings).toContainText("合作方核实");
  await expect(page.locator(".djs-overlay-finding")).toContainText("PT4X");
  await picture(page, "designer-refused");
  await isAccessible(page, "the designer");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("有拒绝项，改好后才能部署。")).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a reload loses nothing of the draft", async () => {
  const { page } = designer;
  await page.reload();
  await expect(page.getByText("1 处拒绝")).toBeVisible();
  await expect(page.getByText(/这是您 .* 留下的草稿/)).toBeVisible();
});

test("mended where the finding leads, it is deployed with a note and in force at once", async () => {
  const { page } = designer;
  await page
    .getByRole("region", { name: "检查结果" })
    .getByRole("button", { name: /合作方核实/ })
    .click();
  await write(page, "时限", shorter);
  await expect(page.getByText("可以部署")).toBeVisible();
  await page.keyboard.press("Control+Enter");
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("这次改了什么").fill(NOTE);
  await isAccessible(page, "the sheet to deploy");
  await sheet.getByRole("button", { name: "部署", exact: true }).click();
  await expect(page.getByText(`v${before + 1} 已部署`)).toBeVisible();
});

test("both versions stand side by side with what is different", async () => {
  const { page } = designer;
  await page.getByRole("link", { name: "版本对比" }).click();
  const changes = page.getByRole("complementary", { name: "差异" });
  await expect(changes.getByRole("button", { name: /合作方核实/ })).toContainText("时限");
  await expect(page.locator(".djs-shape.is-changed")).toHaveCount(2);
  await picture(page, "designer-compare");
  await isAccessible(page, "the comparison");
});

/** A customer asks, an agent answers and opens a complaint; its number comes back. */
async function openComplaint(browser: Browser): Promise<string> {
  const [agent, customer] = [await visit(browser, DESK), await visit(browser, PHONE)];
  await signIn(agent, "/access/", "lin.yue");
  await button(agent.page, /^状态/).click();
  await agent.page.getByRole("menuitemradio", { name: /就绪/ }).or(button(agent.page, /^就绪/)).first().click();
  await signIn(customer, "/access/portal", "chen.xiaoyan");
  await customer.page.getByRole("link", { name: "找客服" }).click();
  await customer.page.getByRole("radio", { name: /增值业务/ }).check();
  await customer.page.getByLabel("请描述您的问题").fill("悦听会员又扣了一次费，请核实。");
  await button(customer.page, "开始会话").click();
  await agent.page.getByRole("alertdialog").getByRole("button", { name: /接起/ }).click();
  await button(agent.page, /建投诉工单/)
    .first()
    .click();
  await agent.page.getByRole("dialog", { name: "建投诉工单" }).getByLabel("标题").fill("悦听会员再次扣费");
  await button(agent.page, "建立工单").click();
  const opened = agent.page.getByText(/已建工单 [A-Z]{2}-\d{6}-\d+/);
  await expect(opened).toBeVisible();
  const number = /[A-Z]{2}-\d{6}-\d+/.exec((await opened.textContent()) ?? "")?.[0] ?? "";
  await agent.context.close();
  await customer.context.close();
  return number;
}

test("a case that is opened now runs with the new version", async ({ browser }) => {
  const number = await openComplaint(browser);
  const { page } = designer;
  await page.goto("/workflow/cases");
  await page.getByLabel(/查找工单号/).fill(number);
  const found = page.getByRole("option");
  await expect(found).toHaveCount(1);
  await found.click();
  await expect(page.getByText(`定义 complaint v${before + 1}`)).toBeVisible();
  await page.goto(`${new URL(page.url()).pathname}?node=partnerCheck`);
  await expect(page.getByRole("heading", { name: "在等什么" })).toBeVisible();
  await picture(page, "case-new-version");
  await isAccessible(page, "the case page");
  expect(designer.complaints).toEqual([]);
});

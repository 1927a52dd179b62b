import { expect, test } from "@playwright/test";
import { isAccessible } from "../accessibility.ts";
import { signIn, visit } from "../people.ts";
import { picture } from "../pictures.ts";

const DESK = { width: 1440, height: 900 };

test("an editor finds the article by a customer's words and reads its renditions", async ({ browser }) => {
  const editor = await visit(browser, DESK);
  const { page } = editor;
  await signIn(editor, "/knowledge/", "tang.ning");
  await page
    .getByRole("searchbox")
    .or(page.getByRole("textbox", { name: /搜索|查找/ }))
    .first()
    .fill("会员扣了两次");
  await page.getByText("合作增值业务重复扣费处理口径").first().click();
  await expect(page.getByText("对外").first()).toBeVisible();
  await picture(page, "knowledge");
  await isAccessible(page, "an article");
  expect(editor.complaints).toEqual([]);
  await editor.context.close();
});

test("an analyst opens an indicator, and the number explains itself", async ({ browser }) => {
  const analyst = await visit(browser, DESK);
  const { page } = analyst;
  await signIn(analyst, "/kpi/", "shen.kuo");
  await page.getByText("满意度").first().click();
  await expect(page).toHaveURL(/\/kpi\/indicators\/satisfaction/);
  await expect(page.getByText("解释这个数")).toBeVisible();
  await expect(page.getByText("满意评价（4–5 分）").first()).toBeVisible();
  await expect(page.getByText("背后的明细")).toBeVisible();
  await picture(page, "indicator");
  await isAccessible(page, "an indicator");
  expect(analyst.complaints).toEqual([]);
  await analyst.context.close();
});

test("an executive finds the walls, and a stranger to them is told so", async ({ browser }) => {
  const executive = await visit(browser, DESK);
  await signIn(executive, "/cockpit/", "lu.zong");
  await expect(executive.page.getByText("全网客户服务运营").first()).toBeVisible();
  await isAccessible(executive.page, "the list of walls");
  await executive.context.close();
  const agent = await visit(browser, DESK);
  await signIn(agent, "/cockpit/", "lin.yue");
  await expect(agent.page.getByText("全网客户服务运营")).toHaveCount(0);
  await picture(agent.page, "forbidden");
  await agent.context.close();
});

test("a team lead watches the queues, in English too", async ({ browser }) => {
  const lead = await visit(browser, DESK);
  const { page } = lead;
  await signIn(lead, "/access/queues", "wang.fang");
  await expect(page.getByText("队列看板").first()).toBeVisible();
  await isAccessible(page, "the queue board");
  await page.getByRole("button", { name: /王芳/ }).first().click();
  await page.getByRole("radio", { name: "English" }).click({ force: true });
  await expect(page.getByText("Queue").first()).toBeVisible();
  await lead.context.close();
});

test("the wall fits a wall of four thousand pixels", async ({ browser }) => {
  const executive = await visit(browser, { width: 3840, height: 2160 });
  await signIn(executive, "/cockpit/wall/network-service", "lu.zong");
  await expect(executive.page.locator("[data-tile]").first()).toBeVisible();
  expect(await executive.page.locator("[data-tile]").count()).toBeGreaterThanOrEqual(8);
  await isAccessible(executive.page, "the wall");
  await picture(executive.page, "wall-4k");
  await executive.context.close();
});

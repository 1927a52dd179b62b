import { type Browser, expect, type Page, test } from "@playwright/test";
import { signIn, type Visitor, visit } from "../people.ts";
import { picture } from "../pictures.ts";

const DESK = { width: 1440, height: 900 };
const REASON = "专项复盘，需要看流程回顾";

test.describe.configure({ mode: "serial" });

let asker: Visitor;
let number = "";

test.beforeAll(async ({ browser }) => {
  asker = await visit(browser, DESK);
});

test.afterAll(async () => {
  await asker.context.close();
});

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** Somebody decides the task of the request that waits for him. */
async function decide(browser: Browser, username: string, task: string, outcome: string): Promise<void> {
  const visitor = await visit(browser, DESK);
  const { page } = visitor;
  await signIn(visitor, "/workflow/", username);
  await page.getByLabel(/查找任务/).fill(number);
  await page.getByRole("option").filter({ hasText: number }).filter({ hasText: task }).click();
  const form = page.getByRole("form", { name: new RegExp(`办理「${task}`) });
  await form.getByRole("radio", { name: new RegExp(`^${outcome}`) }).check();
  await form.getByLabel(/处理说明/).fill("情况属实。");
  await button(page, "提交办理结果").click();
  await expect(page.getByText(/已办结/).first()).toBeVisible();
  await visitor.context.close();
}

test("an agent asks for the right of an analyst by a form", async () => {
  const { page } = asker;
  await signIn(asker, "/workflow/cases", "su.hang");
  await expect(page.getByRole("link", { name: "回顾" })).toHaveCount(0);
  await button(page, "建工单").click();
  const sheet = page.getByRole("dialog", { name: "建工单" });
  await sheet.getByLabel("流程").selectOption({ label: "权限申请" });
  await sheet.getByLabel("标题").fill("申请数据分析权限");
  await sheet.getByRole("combobox", { name: /申请事项/ }).selectOption({ label: "授予" });
  await sheet.getByRole("combobox", { name: /^角色/ }).selectOption({ label: "数据分析师" });
  await sheet.getByLabel("申请理由").fill(REASON);
  await picture(page, "permission-request");
  await sheet.getByRole("button", { name: "建立工单" }).click();
  const opened = page.getByText(/已建工单 [A-Z]{2}-\d{6}-\d+/);
  await expect(opened).toBeVisible();
  number = /[A-Z]{2}-\d{6}-\d+/.exec((await opened.textContent()) ?? "")?.[0] ?? "";
});

test("the superior endorses it, an administrator approves it, and the right is there", async ({ browser }) => {
  await decide(browser, "wang.fang", "上级意见", "同意");
  await decide(browser, "fang.yuan", "管理员审批", "批准");
  const { page } = asker;
  await expect(async () => {
    await page.goto("/workflow/review");
    await expect(page.getByText("您没有查看这里的权限")).toHaveCount(0);
    await expect(page.getByRole("heading", { name: "流程回顾" })).toBeVisible({ timeout: 4_000 });
  }).toPass({ timeout: 30_000 });
  await picture(page, "permission-given");
  expect(asker.complaints).toEqual([]);
});

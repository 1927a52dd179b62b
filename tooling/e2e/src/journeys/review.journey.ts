import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { isAccessible } from "../accessibility.ts";
import { signIn, visit } from "../people.ts";
import { picture } from "../pictures.ts";

const DESK = { width: 1440, height: 900 };

const csv = [
  "CaseID,Activity,Timestamp,Resource",
  "1,登记,2026-03-01 08:00:00,甲",
  "1,核查,2026-03-01 09:00:00,乙",
  "1,登记,2026-03-01 12:00:00,甲",
  "1,答复,2026-03-02 08:00:00,甲",
  "2,登记,2026-03-03 08:00:00,甲",
  "2,答复,2026-03-32 08:00:00,甲",
  "2,答复,2026-03-03 10:00:00,丙",
].join("\n");

test("a business manager sees where complaints wait, takes the log out, and reviews a log from elsewhere", async ({
  browser,
}) => {
  const manager = await visit(browser, DESK);
  const { page } = manager;
  await signIn(manager, "/workflow/review", "luo.lin");
  await page.getByLabel("流程或日志").selectOption("complaint");
  await expect(page.getByRole("heading", { name: "流程回顾" })).toBeVisible();
  await expect(page.getByRole("region", { name: /的热力图/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /退费并答复：/ })).toBeVisible();
  await expect(page.getByText(/件完全符合/).first()).toBeVisible();
  await picture(page, "review");
  await isAccessible(page, "the process review");

  await page.getByRole("radio", { name: "超时", exact: true }).check({ force: true });
  await expect(page).toHaveURL(/measure=breaches/);
  const downloaded = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出 XES" }).click();
  const file = await downloaded;
  expect(file.suggestedFilename()).toMatch(/^complaint-.*\.xes$/);
  const text = await readFile(await file.path(), "utf8");
  expect(text).toContain('<string key="concept:name"');
  expect(text.trimEnd().endsWith("</log>")).toBe(true);

  await page.getByRole("button", { name: "导入日志" }).click();
  const dialog = page.getByRole("dialog", { name: "导入事件日志" });
  await dialog.locator("input[type=file]").setInputFiles({
    name: "小日志.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(csv),
  });
  await expect(dialog.getByText("2 件工单，7 个事件，1 行有问题")).toBeVisible();
  await expect(dialog.getByText(/第 7 行 时间无法读懂：/)).toBeVisible();
  await isAccessible(page, "the import of a log");
  await dialog.getByRole("button", { name: "开始导入" }).click();
  await dialog.getByRole("button", { name: "查看回顾" }).click();
  await expect(page).toHaveURL(/log=xes/);
  await expect(page.getByRole("button", { name: /核查：/ })).toBeVisible();
  await expect(page.getByText("登记", { exact: true }).first()).toBeVisible();
  await page.getByLabel("对照流程").selectOption({ label: "客户投诉" });
  await expect(page.getByText("流程里没有「登记」这个环节")).toBeVisible();
  await isAccessible(page, "the review of a log");
  expect(manager.complaints).toEqual([]);
  await manager.context.close();
});

test("whoever only works tasks is not shown the review", async ({ browser }) => {
  const agent = await visit(browser, DESK);
  await signIn(agent, "/workflow/", "lin.yue");
  await expect(agent.page.getByRole("link", { name: "任务" })).toBeVisible();
  await expect(agent.page.getByRole("link", { name: "回顾" })).toHaveCount(0);
  await agent.context.close();
});

test("a department claims many tasks at once, keeps its filter, and lends one to a colleague by keyboard", async ({
  browser,
}) => {
  const billing = await visit(browser, DESK);
  const { page } = billing;
  await signIn(billing, "/workflow/", "he.min");
  await page
    .getByRole("navigation", { name: "任务视图" })
    .getByRole("button", { name: /待认领/ })
    .click();
  await expect(page).toHaveURL(/view=roles/);
  const rows = page.getByRole("listbox", { name: "任务收件箱" }).getByRole("option");
  await expect(rows.first()).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.keyboard.press("Shift+J");
  const bar = page.getByRole("group", { name: "批量操作" });
  await expect(bar.getByText("已选 2 项")).toBeVisible();
  await isAccessible(page, "the inbox with marks");
  await picture(page, "inbox-many");
  await bar.getByRole("button", { name: "认领" }).click();
  await expect(page.getByText("2 项已完成")).toBeVisible();

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "快捷键" })).toBeVisible();
  await page.keyboard.press("Escape");

  await page
    .getByRole("navigation", { name: "任务视图" })
    .getByRole("button", { name: /指定给我/ })
    .click();
  await page.getByLabel("级别").selectOption({ label: "一般" });
  await expect(page).toHaveURL(/grade=ordinary/);
  await page.getByRole("button", { name: "保存筛选" }).click();
  const save = page.getByRole("dialog", { name: "保存筛选" });
  await save.getByLabel("名称").fill("我的一般任务");
  await save.getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("button", { name: "我的一般任务", exact: true })).toBeVisible();

  await rows.first().click();
  await page.getByRole("button", { name: "委托", exact: true }).click();
  const hand = page.getByRole("dialog", { name: /^委托「/ });
  await hand.getByRole("radio").first().check();
  await isAccessible(page, "handing a task on");
  await hand.getByRole("button", { name: "委托" }).click();
  await expect(page.getByText(/已委托/).first()).toBeVisible();
  await page
    .getByRole("navigation", { name: "任务视图" })
    .getByRole("button", { name: /我委托的/ })
    .click();
  await expect(rows.first()).toBeVisible();
  await rows.first().click();
  await page.getByRole("button", { name: "收回", exact: true }).click();
  await expect(page.getByText("任务已交还")).toBeVisible();
  expect(billing.complaints).toEqual([]);
  await billing.context.close();
});

import { type Browser, expect, type Page, test } from "@playwright/test";
import { isAccessible } from "../accessibility.ts";
import { signIn, type Visitor, visit } from "../people.ts";
import { picture } from "../pictures.ts";
import { siteSurvey } from "../site-survey.ts";

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

test.describe.configure({ mode: "serial" });

/** Its own name each time, so that it is new however often this is played on one Quintet. */
const STAMP = Date.now().toString(36).slice(-5);
const KEY = `site-survey-${STAMP}`;
const NAME = `现场勘察 ${STAMP}`;

let manager: Visitor;
let agent: Visitor;
let number = "";
let link = "";

test.beforeAll(async ({ browser }) => {
  manager = await visit(browser, DESK);
  agent = await visit(browser, DESK);
});

test.afterAll(async () => {
  for (const visitor of [manager, agent]) await visitor.context.close();
});

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** Opens a task of the case in somebody's inbox. */
async function openTask(page: Page, task: string): Promise<void> {
  await page.goto("/workflow/");
  await page.getByLabel(/查找任务/).fill(number);
  await page.getByRole("option").filter({ hasText: number }).filter({ hasText: task }).click();
  await expect(page.getByRole("form", { name: new RegExp(`办理「${task}`) })).toBeVisible();
}

async function complete(page: Page, task: string, answer: string, outcome?: string, reason?: string): Promise<void> {
  await openTask(page, task);
  const form = page.getByRole("form", { name: new RegExp(`办理「${task}`) });
  if (outcome) await form.getByRole("radio", { name: new RegExp(outcome) }).check();
  if (reason) await form.getByLabel("退单理由").selectOption({ label: reason });
  await form.getByLabel(/处理说明/).fill(answer);
  await button(page, "提交办理结果").click();
  await expect(page.getByText(/已办结/).first()).toBeVisible();
}

const as = async (browser: Browser, username: string, deed: (page: Page) => Promise<void>): Promise<void> => {
  const visitor = await visit(browser, DESK);
  await signIn(visitor, "/workflow/", username);
  await deed(visitor.page);
  expect(visitor.complaints).toEqual([]);
  await visitor.context.close();
};

test("a process of a new name is brought in, checked and deployed", async () => {
  const { page } = manager;
  await signIn(manager, "/workflow/design", "zhao.gang");
  const file = { name: "site-survey.bpmn", mimeType: "application/xml", buffer: Buffer.from(siteSurvey(KEY, NAME)) };
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await expect(page.getByText("可以部署")).toBeVisible();
  await page.keyboard.press("Control+Enter");
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("这次改了什么").fill("新的现场勘察流程");
  await sheet.getByRole("button", { name: "部署", exact: true }).click();
  await expect(page.getByText("v1 已部署")).toBeVisible();
});

test("it is offered to whoever opens cases, and a case of it begins", async () => {
  const { page } = agent;
  await signIn(agent, "/workflow/cases", "lin.yue");
  await button(page, "建工单").click();
  const sheet = page.getByRole("dialog", { name: "建工单" });
  await sheet.getByLabel("流程").selectOption({ label: NAME });
  await sheet.getByLabel("标题").fill("天河机房勘察");
  await picture(page, "open-designed-case");
  await isAccessible(page, "the sheet that opens a case");
  await sheet.getByRole("button", { name: "建立工单" }).click();
  const opened = page.getByText(/已建工单 [A-Z]{2}-\d{6}-\d+/);
  await expect(opened).toBeVisible();
  number = /[A-Z]{2}-\d{6}-\d+/.exec((await opened.textContent()) ?? "")?.[0] ?? "";
  await expect(page.getByText(`定义 ${KEY} v1`)).toBeVisible();
  await expect(page.getByText(`${NAME} · 一般`).first()).toBeVisible();
});

test("the department returns it with a reason, and arbitration sends it back", async ({ browser }) => {
  await as(browser, "he.min", (page) => complete(page, "资费核对", "现场资费由营业厅核对。", "退单", "不属于本方"));
  await as(browser, "zhao.gang", (page) => complete(page, "裁决", "资费由计费中心核对，强派", "强派"));
});

test("the department has it answered from outside: a link is made, shown once and copied", async ({ browser }) => {
  await as(browser, "he.min", async (page) => {
    await openTask(page, "裁决后再核对");
    await button(page, "发送答复链接").click();
    const sheet = page.getByRole("dialog", { name: /答复链接/ });
    await sheet.getByLabel(/发给谁/).fill("checker@example.com");
    await sheet.getByRole("button", { name: "生成链接" }).click();
    const address = sheet.getByLabel("答复链接");
    await expect(address).toHaveValue(/\/workflow\/answer\.html#gd\./);
    link = await address.inputValue();
    await picture(page, "answer-link-made");
    await isAccessible(page, "the sheet of the answer link");
  });
});

test("whoever holds the link answers on a phone without a log-in, once", async ({ browser }) => {
  const outside = await visit(browser, PHONE);
  const { page } = outside;
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "裁决后再核对" })).toBeVisible();
  await isAccessible(page, "the answer page");
  await button(page, "提交答复").click();
  await expect(page.getByText("请填写答复内容")).toBeVisible();
  await page.getByLabel("答复内容").fill("已核对：资费与合同一致。");
  await page.getByLabel("您的姓名").fill("外包核查员");
  await picture(page, "answer-phone");
  await page.context().setOffline(true);
  await button(page, "提交答复").click();
  await expect(page.getByText("现在没有网络，没有提交。")).toBeVisible();
  await picture(page, "answer-offline");
  await page.context().setOffline(false);
  await button(page, "提交答复").click();
  await expect(page.getByRole("heading", { name: "答复已提交" })).toBeVisible();
  await picture(page, "answer-sent");
  await isAccessible(page, "the answer page when it is sent");
  expect(outside.complaints).toEqual([]);
  await outside.context.close();
});

test("the second time the link says so, at a desk and in English too", async ({ browser }) => {
  const second = await visit(browser, DESK);
  await second.page.goto(link);
  await expect(second.page.getByRole("heading", { name: "这个链接已经答复过了" })).toBeVisible();
  await picture(second.page, "answer-again");
  await button(second.page, "English").click();
  await expect(second.page.getByRole("heading", { name: "This link has been answered already" })).toBeVisible();
  await isAccessible(second.page, "the answer page the second time");
  await second.page.goto(`${link.slice(0, -4)}`);
  await second.page.reload();
  await expect(second.page.getByText("This link is incomplete or no longer works")).toBeVisible();
  await second.context.close();
});

test("the owner concludes, and the case is closed with its whole path", async () => {
  const { page } = agent;
  await complete(page, "出具结论", "勘察完成，可以施工。");
  await page.goto("/workflow/cases");
  await page.getByLabel(/查找工单号/).fill(number);
  await page.getByRole("option").filter({ hasText: number }).click();
  await expect(page.getByText("已结案").first()).toBeVisible();
  await picture(page, "designed-case-closed");
  expect([...agent.complaints, ...manager.complaints]).toEqual([]);
});

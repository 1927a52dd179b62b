import { expect, type Page, test } from "@playwright/test";
import { isAccessible } from "../accessibility.ts";
import { signIn, type Visitor, visit } from "../people.ts";
import { picture } from "../pictures.ts";
import { siteSurvey } from "../site-survey.ts";

const DESK = { width: 1440, height: 900 };
const STAMP = Date.now().toString(36).slice(-5);
const KEY = `pilot-survey-${STAMP}`;
const NAME = `试点勘察 ${STAMP}`;

test.describe.configure({ mode: "serial" });

let manager: Visitor;
let agent: Visitor;

test.beforeAll(async ({ browser }) => {
  manager = await visit(browser, DESK);
  agent = await visit(browser, DESK);
});

test.afterAll(async () => {
  for (const visitor of [manager, agent]) await visitor.context.close();
});

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** Brings the drawing in and deploys it, at once or to be tried first. */
async function deploy(page: Page, xml: string, inForce: boolean): Promise<void> {
  await page.goto("/workflow/design");
  const file = { name: `${KEY}.bpmn`, mimeType: "application/xml", buffer: Buffer.from(xml) };
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await expect(page.getByText("可以部署")).toBeVisible();
  await page.keyboard.press("Control+Enter");
  const sheet = page.getByRole("dialog");
  if (!inForce) await sheet.getByRole("radio", { name: /先不启用/ }).check();
  await sheet.getByRole("button", { name: /^部署/ }).click();
  await expect(page.getByText(inForce ? "v1 已部署" : "v2 已部署")).toBeVisible();
}

/** Opens a case and answers the version it runs with. */
async function openCase(page: Page): Promise<string> {
  await page.goto("/workflow/cases");
  await button(page, "建工单").click();
  const sheet = page.getByRole("dialog", { name: "建工单" });
  await sheet.getByLabel("流程").selectOption({ label: NAME });
  await sheet.getByLabel("标题").fill("试点期间的勘察");
  await sheet.getByRole("button", { name: "建立工单" }).click();
  const definition = page.getByText(new RegExp(`定义 ${KEY} v\\d`));
  await expect(definition).toBeVisible();
  return /v(\d)/.exec((await definition.textContent()) ?? "")?.[1] ?? "";
}

test("a version in force and a draft of the next one stand ready", async () => {
  await signIn(manager, "/workflow/design", "zhao.gang");
  await deploy(manager.page, siteSurvey(KEY, NAME), true);
  await deploy(manager.page, siteSurvey(KEY, NAME).replace("出具结论", "出具书面结论"), false);
});

test("the draft is tried by the agent's centre, and his case runs with it", async () => {
  const { page } = manager;
  await page.goto(`/workflow/design/${KEY}/pilot`);
  await page.getByRole("radio", { name: /按组织/ }).check();
  await page.getByRole("checkbox", { name: /^华南一班/ }).check();
  await page.getByLabel(/目的|理由|原因/).fill("看看书面结论是否更快");
  await button(page, "开始试点").click();
  await expect(page.getByText("试点已开始")).toBeVisible();
  await signIn(agent, "/workflow/cases", "lin.yue");
  expect(await openCase(agent.page)).toBe("2");
});

test("both versions stand side by side, and the tried one is promoted with a reason", async () => {
  const { page } = manager;
  await page.reload();
  await expect(page.getByRole("row", { name: /新开工单/ })).toContainText("1");
  await picture(page, "pilot-running");
  await isAccessible(page, "the pilot");
  await button(page, "推广").click();
  const sheet = page.getByRole("dialog", { name: "推广 v2" });
  await sheet.getByRole("textbox").fill("书面结论更清楚");
  await sheet.getByRole("button", { name: "推广" }).click();
  await expect(page.getByText("v2 已推广")).toBeVisible();
  await expect(page.getByText("最近一次试点")).toBeVisible();
  await picture(page, "pilot-promoted");
});

test("from then on every new case runs with it", async () => {
  const { page } = manager;
  expect(await openCase(page)).toBe("2");
  expect([...agent.complaints, ...manager.complaints]).toEqual([]);
});

import { readFile } from "node:fs/promises";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { isAccessible } from "../accessibility.ts";
import { type KillableQuintet, openKillableQuintet } from "../killable-quintet.ts";
import { visit } from "../people.ts";
import { picture } from "../pictures.ts";

/** Four devices of three people, five tabs each: twenty desks at once. */
const people = ["lin.yue", "su.hang", "wang.fang", "lin.yue"];
const TABS = 5;
const DESK = { width: 1440, height: 900 };

test.describe.configure({ mode: "serial", timeout: 600_000 });

let quintet: KillableQuintet;
const devices: { context: BrowserContext; pages: Page[]; complaints: string[] }[] = [];
const desks = () => devices.flatMap(({ pages }) => pages);
let phones: string[] = [];

test.beforeAll(async () => {
  test.setTimeout(600_000);
  quintet = await openKillableQuintet();
  await quintet.start();
  const rows = await quintet.ask<{ phone: string }>(
    `select phone from customer where tenant_id = 'gd' and phone is not null
     group by phone having count(*) = 1 order by phone limit 40`,
  );
  phones = rows.map(({ phone }) => phone);
});

test.afterAll(async () => {
  for (const { context } of devices) await context.close();
  await quintet?.close();
});

const form = (page: Page) => page.getByRole("form", { name: "人工记录表单" });

async function write(page: Page, told: { phone: string; topic: string; title?: string }): Promise<void> {
  await form(page).getByLabel("客户号码").fill(told.phone);
  await form(page).getByLabel("主题").fill(told.topic);
  await form(page).getByLabel("内容", { exact: true }).fill(`${told.topic}：断网时客户来电`);
  if (told.title) {
    await form(page).getByRole("checkbox", { name: "同时建工单" }).check();
    await form(page).getByLabel("工单标题").fill(told.title);
  }
  await form(page).getByLabel("主题").press("Control+Enter");
  await expect(page.getByRole("listitem").filter({ hasText: told.topic }).first()).toBeVisible();
}

test("twenty desks are open, each ready to go on without the server", async ({ browser }) => {
  for (const username of people) {
    const { context, page, complaints } = await visit(browser, DESK);
    await page.goto(`${quintet.origin}/access/recording`);
    await page.locator("#username").fill(username);
    await page.locator("#password").fill("quintet");
    await page.locator("#kc-login").click();
    await expect(form(page)).toBeVisible({ timeout: 60_000 });
    const pages = [page];
    for (let n = 1; n < TABS; n += 1) {
      const tab = await context.newPage();
      await tab.goto(`${quintet.origin}/access/recording`);
      pages.push(tab);
    }
    devices.push({ context, pages, complaints });
  }
  for (const page of desks()) {
    await expect(form(page)).toBeVisible({ timeout: 60_000 });
    await expect
      .poll(
        () =>
          page.evaluate(async () => {
            const kept = await caches.open("quintet-desk");
            return (await kept.keys()).filter(({ url }) => /away-desk|recording-desk/.test(url)).length;
          }),
        { timeout: 60_000 },
      )
      .toBeGreaterThan(1);
  }
});

test("the server is killed: every desk says so within seconds and takes down what comes", async () => {
  await quintet.kill();
  for (const [n, page] of desks().entries()) {
    await expect(page.getByText("服务器或网络暂不可用", { exact: false }).first()).toBeVisible({ timeout: 30_000 });
    await write(page, { phone: phones[n] ?? "", topic: `断网记录甲${n}`, title: `断网工单${n}` });
  }
  const first = desks()[0];
  if (first) {
    await picture(first, "manual-recording");
    await isAccessible(first, "manual recording in the desk");
  }
});

test("a reload without a server brings the desk back, with its records and what was being typed", async () => {
  for (const [n, page] of desks().entries()) {
    await form(page).getByLabel("主题").fill(`草稿${n}`);
    await page.waitForTimeout(600);
    await page.reload();
    await expect(page.getByRole("heading", { name: "人工记录模式" })).toBeVisible({ timeout: 30_000 });
    await expect(form(page).getByLabel("主题")).toHaveValue(`草稿${n}`);
    await expect(page.getByText(`断网记录甲${n}`).first()).toBeVisible();
    await write(page, { phone: phones[n + 20] ?? "", topic: `断网记录乙${n}` });
  }
  const [first] = desks();
  if (!first) throw new Error("no desk is open");
  await write(first, { phone: "10000000001", topic: "无名客户来电" });
  await picture(first, "manual-recording-alone");
  await isAccessible(first, "manual recording without a server");
});

test("what lies in the browser cannot be read, and can be taken out as a file by its writer", async () => {
  const [page] = desks();
  if (!page) throw new Error("no desk is open");
  const raw = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open("quintet-recording");
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const rows = await new Promise<{ sealed: { data: ArrayBuffer } }[]>((done) => {
      const request = database.transaction("rows").objectStore("rows").getAll();
      request.onsuccess = () => done(request.result);
    });
    database.close();
    return rows.map(({ sealed }) => new TextDecoder().decode(sealed.data)).join("\n");
  });
  expect(raw.length).toBeGreaterThan(100);
  expect(raw).not.toContain("断网");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出文件" }).click();
  const file = JSON.parse(await readFile(await (await download).path(), "utf8"));
  expect(file.records).toHaveLength(11);
  expect(JSON.stringify(file)).not.toContain("permit");
});

test("the server comes back: everything is filed exactly once, in order, and nothing before it is acknowledged", async () => {
  await quintet.start();
  for (const [n, { pages }] of devices.entries()) {
    for (const page of pages)
      await expect(page.getByText(n === 0 ? "待补录 1 · 已补录 10" : "待补录 0 · 已补录 10")).toBeVisible({
        timeout: 120_000,
      });
  }
  const [page] = desks();
  if (!page) throw new Error("no desk is open");
  await picture(page, "manual-recording-asks");
  const unknown = page.getByRole("listitem").filter({ hasText: "无名客户来电" });
  await unknown.getByRole("button", { name: "不关联客户" }).click();
  await expect(page.getByText("待补录 0 · 已补录 11")).toBeVisible({ timeout: 30_000 });

  const [counted] = await quintet.ask<Record<string, string>>(
    `select count(*) as records, count(distinct interaction_id) as contacts, count(distinct device_id) as devices,
       (select count(*) from interaction where external_ref like 'recorded:%') as interactions,
       (select count(*) from service_case where title like '断网工单%') as cases,
       (select count(distinct title) from service_case where title like '断网工单%') as titles,
       (select count(*) from audit where after ? 'record') as audits,
       count(*) filter (where recorded_late and device_at < filed_at) as late
     from recorded_contact`,
  );
  expect(counted).toEqual({
    records: "41",
    contacts: "41",
    devices: "4",
    interactions: "41",
    cases: "20",
    titles: "20",
    audits: "41",
    late: "41",
  });
  const disorder = await quintet.ask(
    `select device_id, sequence from (
       select device_id, sequence, lag(filed_at) over (partition by device_id order by sequence) as before, filed_at
       from recorded_contact where phone is distinct from '10000000001') as one
     where before > filed_at`,
  );
  expect(disorder).toEqual([]);
});

test("after the log-out nobody opens what was kept", async () => {
  const [page] = desks();
  if (!page) throw new Error("no desk is open");
  await page.getByRole("button", { name: "回到工作台" }).click();
  await expect(page.getByRole("link", { name: "人工记录" }).first()).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: /林悦/ }).first().click();
  await page.getByRole("button", { name: /退出/ }).click();
  await expect(page.locator("#username").or(page.locator("#kc-login")).first()).toBeVisible({ timeout: 30_000 });
  await page.goto(`${quintet.origin}/access/portal`).catch(() => undefined);
  const holder = await page.evaluate(
    () =>
      new Promise((done) => {
        const request = indexedDB.open("quintet-recording");
        request.onsuccess = () => {
          const asked = request.result.transaction("meta").objectStore("meta").get("holder");
          asked.onsuccess = () => done(asked.result === undefined ? "nobody" : "somebody");
        };
      }),
  );
  expect(holder).toBe("nobody");
});

test("no browser complained of a broken content rule or a failed script", () => {
  for (const { complaints } of devices) expect(complaints).toEqual([]);
});

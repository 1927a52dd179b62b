import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorld } from "@quintet/testkit";
import { afterAll, expect, test } from "vitest";
import { procedures } from "../procedures.ts";
import { realData } from "../testing/real-data.ts";
import { profileFor } from "./profiles.ts";
import { readColumns } from "./read-file.ts";
import { openRowErrors } from "./row-errors.ts";
import { runImport } from "./run-import.ts";

const world = await openWorld({ connections: 8 });
const folder = mkdtempSync(join(tmpdir(), "quintet-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function importFile(kind: string, path: string, dryRun = false) {
  const profile = profileFor(kind, await readColumns(path));
  if (typeof profile === "string") throw new Error(profile);
  const errors = await openRowErrors(path, folder);
  const counts = await runImport({
    ground: world.ground,
    tenantId: "gd",
    profile,
    path,
    errors,
    parallel: 6,
    dryRun,
    onProgress: () => {},
  });
  await errors.close();
  return { ...counts, errorFile: errors.path };
}

const count = (text: string) =>
  world.admin(async (client) =>
    Number((await client.query<{ n: string }>(`select count(*) as n from ${text}`)).rows[0]?.n),
  );

const spanOf = (from: string, until: string) => ({ from: `${from}T00:00:00Z`, until: `${until}T00:00:00Z` });
const value = async (code: string, span: { from: string; until: string }, by: "channel" | "variant" | null = null) => {
  const { values } = await world.as("analyst").query(procedures.kpi.readIndicator, { code, ...span, by });
  return by ? Object.fromEntries(values.map((row) => [row.key, row.value])) : values[0]?.value;
};

const complaints = realData("complaints/comcast-2015.csv");
if (complaints) {
  test("2,224 complaints become 2,224 cases with their channels and states, and no doubles the second time", async () => {
    const golden = {
      rows: 2224,
      errors: 0,
      byChannel: { voice: 1119, internet: 1105 },
      byStatus: { solved: 973, closed: 734, open: 363, pending: 154 },
    };
    expect(await importFile("complaints", complaints, true)).toMatchObject({ ...golden, created: 0, skipped: 0 });
    expect(await count("service_case")).toBe(0);
    expect(await importFile("complaints", complaints)).toMatchObject({ ...golden, created: 2224, skipped: 0 });
    expect(await importFile("complaints", complaints)).toMatchObject({ ...golden, created: 0, skipped: 2224 });
    expect(await count("service_case")).toBe(2224);
    expect(await count("interaction")).toBe(2224);
  }, 300_000);

  test("the indicators over the complaints are the numbers counted by hand (KPI-3)", async () => {
    const year = spanOf("2015-01-01", "2016-01-01");
    expect(await value("cases-opened", year)).toBe(2224);
    expect(await value("offered", year, "channel")).toEqual({ voice: 1119, internet: 1105 });
    expect(await value("backlog", year)).toBe(363 + 154);
  });
}

const log = realData("incidents/bpi2013-volvo-incidents.csv");
if (log) {
  test("65,533 events of 7,554 cases are replayed with their people, activities and real times", async () => {
    const golden = { rows: 65533, cases: 7554, people: 1440, activities: 13, errors: 0 };
    expect(await importFile("incidents", log)).toMatchObject({ ...golden, created: 7554, skipped: 0 });
    expect(await importFile("incidents", log)).toMatchObject({ ...golden, created: 0, skipped: 7554 });
    const span = spanOf("2010-01-01", "2013-01-01");
    expect(await value("case-steps", span)).toBe(65533);
    expect(await value("cases-opened", span)).toBe(7554);
  }, 600_000);
}

const desk = realData("incidents/uci498-servicenow-sample.csv");
if (desk) {
  test("of 890 incidents of a service desk 495 kept their service level and 10 were opened again", async () => {
    expect(await importFile("incidents", desk)).toMatchObject({ rows: 5998, cases: 890, created: 890, errors: 0 });
    const span = spanOf("2016-01-01", "2018-01-01");
    const { values } = await world
      .as("analyst")
      .query(procedures.kpi.readIndicator, { code: "cases-in-time", ...span });
    expect(values[0]).toMatchObject({ numerator: 495, denominator: 890 });
    const reopened = await world.as("analyst").query(procedures.kpi.readIndicator, { code: "reopen-rate", ...span });
    expect(reopened.values[0]).toMatchObject({ numerator: 10, denominator: 890 });
  }, 120_000);
}

test("a line that cannot be read is named with its number and reason, and the others are taken", async () => {
  const path = join(folder, "broken.csv");
  const head = "Ticket #,Customer Complaint,Date_month_year,Time,Received Via,City,State,Status";
  const lines = [
    "1,Slow line,22-Apr-15,3:53:50 PM,Internet,Abingdon,Maryland,Closed",
    "2,Slow line,32-Apr-15,3:53:50 PM,Internet,Abingdon,Maryland,Closed",
    '3,"Broken, quoted text",22-Apr-15,3:53:50 PM,Pigeon,Abingdon,Maryland,Closed',
    "4,Too few columns,22-Apr-15",
    "5,Good again,22-Apr-15,3:53:50 PM,Customer Care Call,Abingdon,Maryland,Open",
  ];
  writeFileSync(path, `\uFEFF${[head, ...lines].join("\n")}\n`);
  const result = await importFile("complaints", path);
  expect(result).toMatchObject({ rows: 5, created: 2, errors: 3 });
  const told = readFileSync(result.errorFile ?? "", "utf8");
  expect(told).toContain('3,"Date_month_year ""32-Apr-15""');
  expect(told).toContain("Pigeon");
  expect(told).toMatch(/\n5,/);
});

test("a file whose columns fit no profile says which are missing", () => {
  expect(profileFor("complaints", ["Ticket #", "Status"])).toMatch(
    /regulator-2015 misses Customer Complaint, Date_month_year/,
  );
  expect(profileFor("complaints", ["Ticket #"], "nonsense")).toMatch(/there is no profile nonsense/);
});

import { fact } from "@quintet/cockpit/contract";
import { rollUp } from "@quintet/cockpit/server";
import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { explainIndicator } from "./explain-indicator.ts";
import { addVersions, loadIndicator } from "./indicator-store.ts";
import { listIndicators } from "./list-indicators.ts";
import { readIndicator } from "./read-indicator.ts";
import { readPartnerScore } from "./read-partner-score.ts";
import { seedIndicators } from "./seed-indicators.ts";

const at = (text: string) => new Date(`2026-07-${text}Z`);
const week = { from: "2026-07-05T16:00:00Z", until: "2026-07-12T16:00:00Z" };
const south = { centreId: "c-south", teamId: "t-one" };

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.work("gd", async ({ record }) => {
    // The published example of the service level, on two channels that differ.
    record(fact("contact", at("10T02:00:00"), { offered: 60, inTarget: 60, channel: "web-chat", ...south }));
    record(
      fact("contact", at("11T02:00:00"), {
        offered: 1000,
        inTarget: 800,
        shortAbandoned: 20,
        channel: "voice",
        ...south,
      }),
    );
    record(fact("case", at("06T02:00:00"), { opened: 1, backlog: 3, variant: "imported", ...south }));
    record(fact("case", at("10T02:00:00"), { opened: 16, backlog: 16, variant: "complaint", ...south }));
    record(fact("case", at("11T02:00:00"), { closed: 4, backlog: -4, variant: "complaint", ...south }));
    record(fact("clock", at("11T02:00:00"), { due: 4, met: 3, variant: "ola", partnerId: "yueting" }));
    record(
      fact("clock", at("11T02:00:00"), { due: 10, met: 1, variant: "ola", teamId: "d-billing", centreId: "c-head" }),
    );
    record(fact("step", at("11T02:00:00"), { steps: 5, returned: 1, partnerId: "yueting" }));
    record(fact("step", at("11T02:00:00"), { steps: 9, returned: 9, partnerId: "beichen" }));
  });
});

const values = async (question: { code: string } & Record<string, unknown>) => {
  const answer = await world.as("manager").query(readIndicator, { ...week, ...question });
  return answer.values.map(({ bucket, key, value }) => [
    bucket ?? key,
    value === null ? null : Number(value.toFixed(2)),
  ]);
};

describe("an indicator", () => {
  test("has as its total the ratio of the sums, not the mean of the parts", async () => {
    expect(await values({ code: "service-level", by: "channel" })).toEqual([
      ["voice", 81.63],
      ["web-chat", 100],
    ]);
    expect(await values({ code: "service-level" })).toEqual([[null, 82.69]]);
  });

  test("keeps numerator and denominator", async () => {
    const answer = await world.as("manager").query(readIndicator, { ...week, code: "service-level" });
    expect(answer.values[0]).toMatchObject({ numerator: 860, denominator: 1040 });
  });

  test("says no data where nothing happened, which is not zero", async () => {
    expect(await values({ code: "satisfaction" })).toEqual([[null, null]]);
    expect(await values({ code: "handled" })).toEqual([[null, 0]]);
  });

  test("filters one measure of its formula alone", async () => {
    // 16 complaints on 1,060 contacts; the imported case is none.
    expect(await values({ code: "complaint-rate" })).toEqual([[null, 15.09]]);
    expect(await values({ code: "complaint-rate", filters: { variant: "imported" } })).toEqual([[null, null]]);
  });

  test("of a stock counts from the beginning, and follows it day by day", async () => {
    const friday = { from: "2026-07-09T16:00:00Z", until: "2026-07-12T16:00:00Z" };
    expect(await values({ code: "backlog", ...friday })).toEqual([[null, 15]]);
    expect(await values({ code: "backlog", ...friday, grain: "day" })).toEqual([
      ["2026-07-09T16:00:00.000Z", 19],
      ["2026-07-10T16:00:00.000Z", 15],
    ]);
  });

  test("is the same number after its facts were rolled up", async () => {
    const asked = async () => [
      await values({ code: "service-level", by: "channel" }),
      await values({ code: "backlog" }),
    ];
    const before = await asked();
    await world.work("gd", rollUp);
    expect(await asked()).toEqual(before);
  });

  test("names its keys", async () => {
    const named = async (by: "teamId" | "partnerId" | "tenantId", who: "business" | "executive") => {
      const answer = await world.as(who).query(readIndicator, { ...week, code: "return-rate", by });
      return answer.values.map(({ label }) => label);
    };
    expect(await named("partnerId", "business")).toEqual(["北辰外包", "悦听科技"]);
    expect(await named("tenantId", "executive")).toEqual(["五联通信广东公司"]);
  });
});

describe("nobody gets", () => {
  test("an indicator that is not there, a dimension that is none, a right he does not hold", async () => {
    const ask = async (who: "manager" | "agent", question: object) =>
      world.as(who).query(readIndicator, { ...week, ...question } as never);
    await expect(ask("manager", { code: "x' or true" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(ask("manager", { code: "offered", by: "customerId" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(ask("agent", { code: "offered" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("another centre's numbers", async () => {
    const answer = await world.as("foreignManager").query(readIndicator, { ...week, code: "offered" });
    expect(answer.values[0]?.value).toBe(0);
  });
});

describe("an explanation", () => {
  test("has the parts, the words and the rows behind the number", async () => {
    const told = await world.as("manager").query(explainIndicator, { ...week, code: "complaint-rate" });
    expect(told.value).toMatchObject({ numerator: 16, denominator: 1060 });
    expect(told.measures).toEqual([
      {
        measure: "case.opened",
        value: 16,
        words: "新建工单（类别为「complaint」）",
        wordsEn: "cases opened (kind “complaint”)",
      },
      { measure: "contact.offered", value: 1060, words: "进线接触", wordsEn: "contacts offered" },
    ]);
    expect(told.rows.map((row) => [row.measure, row.value])).toEqual([
      ["contact.offered", 1000],
      expect.arrayContaining([expect.any(String)]),
      expect.arrayContaining([expect.any(String)]),
    ]);
    expect(told.rows.reduce((sum, row) => sum + row.value, 0)).toBe(16 + 1060);
  });
});

describe("a partner's score", () => {
  test("is of the partner's own facts and month", async () => {
    const score = async (who: "partnerManager" | "otherPartner", month: string) => {
      const { values: list } = await world.as(who).query(readPartnerScore, { month });
      return Object.fromEntries(list.map(({ indicator, value }) => [indicator.code, value.value]));
    };
    expect(await score("partnerManager", "2026-07")).toMatchObject({
      "partner-in-time": 75,
      "return-rate": 20,
      "partner-steps": 5,
    });
    expect(await score("partnerManager", "2026-06")).toMatchObject({ "partner-in-time": null, "partner-steps": 0 });
    expect(await score("otherPartner", "2026-07")).toMatchObject({ "partner-in-time": null, "return-rate": 100 });
  });

  test("is no member of staff's", async () => {
    await expect(world.as("manager").query(readPartnerScore, { month: "2026-07" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});

describe("the library", () => {
  test("is open to staff and partners", async () => {
    for (const name of ["agent", "executive", "partner"] as const)
      expect((await world.as(name).query(listIndicators, {})).indicators.length).toBeGreaterThanOrEqual(16);
  });

  test("takes a new version from its day on and never changes an old one", async () => {
    const tomorrow = new Date(Date.now() + 86_400_000);
    await world.work("gd", async ({ tx, now }) => {
      const first = await loadIndicator(tx, "gd", "offered", now);
      if (!first) throw new Error("no such indicator");
      await addVersions(tx, "gd", tomorrow, [
        { ...first, target: 1 },
        { ...first, version: 2, target: 7 },
      ]);
      expect((await loadIndicator(tx, "gd", "offered", now))?.target).toBeNull();
      expect((await loadIndicator(tx, "gd", "offered", tomorrow))?.target).toBe(7);
    });
    await world.work("gd", seedIndicators);
    const change = world.work("gd", async ({ tx }) => {
      await tx.execute("update indicator set version = 9");
    });
    await expect(change).rejects.toMatchObject({ cause: { code: "42501" } });
  });
});

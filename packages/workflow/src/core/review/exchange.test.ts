import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvCase, csvHeader, csvStart, guessMapping, readCsvLog } from "./csv-log.ts";
import { csvField, csvLines, plainField } from "./csv-text.ts";
import { type Attribute, type EventLog, LOG_LIMITS } from "./event-log.ts";
import { readLogTime } from "./log-time.ts";
import { readXes } from "./read-xes.ts";
import { xesCase, xesEnd, xesStart } from "./write-xes.ts";

const xes = (log: EventLog) => xesStart(log.name) + log.cases.map(xesCase).join("") + xesEnd;
const csv = (log: EventLog) => csvStart + log.cases.map(csvCase).join("");

// XML keeps no control characters; everything else has to come back, formulas and quotes included.
const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/\p{C}/gu, "x"))
  .filter((text) => text.trim() === text && text !== "");
const odd = fc.constantFrom("=1+1", "'=1", "@x", "-2", 'a "b", c', "a\nb", "<&>'\"", "受理;登记", "+86");
const text = fc.oneof(words, odd);
const maybe = fc.option(text, { nil: null });
const none: fc.Arbitrary<Attribute[]> = fc.constant([]);
const at = fc.date({ min: new Date("1950-01-01"), max: new Date("2150-01-01"), noInvalidDate: true });

const event = fc.record({
  activity: text,
  at: at.map((date) => date.toISOString()),
  lifecycle: fc.constantFrom(null, "schedule", "start", "complete"),
  resource: maybe,
  group: maybe,
  more: none,
});
const cases = fc.uniqueArray(
  fc.record({ name: text, events: fc.array(event, { minLength: 1, maxLength: 5 }), more: none }),
  { selector: ({ name }) => name, minLength: 1, maxLength: 5 },
);

describe("round trip", () => {
  test("an XES log comes back as it went, other attributes included", () => {
    const more = [{ type: "int" as const, key: "cost", value: "7" }];
    fc.assert(
      fc.property(cases, words, (told, name) => {
        const log = { name, cases: told.map((one) => ({ ...one, more })) };
        expect(readXes(xes(log))).toMatchObject({ ok: true, log, problems: [], ignored: expect.any(Number) });
      }),
      { numRuns: 200 },
    );
  });

  test("a CSV log comes back as it went, with the mapping its own header suggests", () => {
    fc.assert(
      fc.property(cases, (told) => {
        const written = csv({ name: "", cases: told });
        const read = readCsvLog(written, guessMapping(csvHeader(written)));
        expect(read).toEqual({
          ok: true,
          log: { name: "", cases: told },
          problems: [],
          events: told.reduce((sum, { events }) => sum + events.length, 0),
          ignored: 0,
        });
      }),
      { numRuns: 200 },
    );
  });

  test("a field a spreadsheet would run is made harmless and comes back", () => {
    expect(["=1", "+1", "-1", "@a", "'=1", "1"].map(csvField)).toEqual(["'=1", "'+1", "'-1", "'@a", "''=1", "1"]);
    expect(plainField(csvField("'=HYPERLINK(1)"))).toBe("'=HYPERLINK(1)");
  });
});

describe("hostile XES", () => {
  const log = (inside: string) => `<log xmlns="http://www.xes-standard.org/">${inside}</log>`;
  const one = (time: string, name = "A") =>
    `<trace><string key="concept:name" value="1"/><event><string key="concept:name" value="${name}"/><date key="time:timestamp" value="${time}"/></event></trace>`;

  test("a document type is refused before an entity can grow", () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${log(one("2026-01-01", "&b;"))}`;
    expect(readXes(bomb)).toMatchObject({ ok: false, reason: "has-doctype", line: 1 });
  });

  test("what is too large, too many, too deep, cut off, empty or something else is refused by its reason", () => {
    const good = log(one("2026-01-01T00:00:00Z"));
    expect(readXes(good, { ...LOG_LIMITS, characters: 10 })).toMatchObject({ ok: false, reason: "too-large" });
    expect(readXes(good, { ...LOG_LIMITS, events: 0 })).toMatchObject({ ok: false, reason: "too-many-events" });
    expect(readXes(log("<list>".repeat(5_000)))).toMatchObject({ ok: false, reason: "too-deep" });
    expect(readXes(good.slice(0, -20))).toMatchObject({ ok: false, reason: "not-xml" });
    expect(readXes(log(""))).toMatchObject({ ok: false, reason: "empty" });
    expect(readXes("<html><body/></html>")).toMatchObject({ ok: false, reason: "not-xes", value: "html" });
    expect(readXes("no xml at all")).toMatchObject({ ok: false });
    expect(readXes("")).toMatchObject({ ok: false });
  });

  test("a bad time, a missing name and a name that is too long are named by line, the rest is read", () => {
    const told = readXes(
      log(
        `\n${one("2026-02-31T00:00:00Z")}\n${one("yesterday")}\n${one("2026-01-01T08:00:00+08:00")}\n${one("2026-01-01T00:00:00Z", "x".repeat(81))}`,
      ),
    );
    expect(told).toMatchObject({
      ok: true,
      events: 4,
      problems: [
        { line: 2, code: "bad-time", value: "2026-02-31T00:00:00Z" },
        { line: 3, code: "bad-time" },
        { line: 5, code: "too-long" },
      ],
    });
    expect(told.ok && told.log.cases.flatMap(({ events }) => events.map((event) => event.at))).toEqual([
      "2026-01-01T00:00:00.000Z",
    ]);
  });

  test("nested attributes are left out and counted, the event stays", () => {
    const nested = one("2026-01-01T00:00:00Z").replace(
      "<date",
      '<list key="l"><string key="x" value="y"/></list><date',
    );
    expect(readXes(log(nested))).toMatchObject({ ok: true, ignored: 2, problems: [] });
  });
});

describe("CSV of other systems", () => {
  test("columns are found by their usual names, in Chinese too", () => {
    expect(guessMapping(["CaseID", "Activity", "Timestamp", "Resource"]).columns).toEqual({
      case: "CaseID",
      activity: "Activity",
      at: "Timestamp",
      resource: "Resource",
    });
    expect(guessMapping(["工单号", "环节", "时间", "部门"]).columns).toEqual({
      case: "工单号",
      activity: "环节",
      at: "时间",
      group: "部门",
    });
  });

  test("a line that is broken or lacks something is named by its number", () => {
    const text =
      'case,activity,at\n1,A,2026-01-01 08:00\n1,A\n,A,2026-01-01\n1,,2026-01-01\n1,A,\n1,A,32.01.2026\n1,"A,2026\n';
    const told = readCsvLog(text, guessMapping(["case", "activity", "at"]));
    expect(told.ok && told.problems.map(({ line, code }) => [line, code])).toEqual([
      [3, "broken-line"],
      [4, "no-case"],
      [5, "no-activity"],
      [6, "no-time"],
      [7, "bad-time"],
      [8, "broken-line"],
    ]);
    expect(readCsvLog("a,b\n1,2\n", guessMapping(["a", "b"]))).toMatchObject({ ok: false, reason: "column-missing" });
  });

  test("quoted separators and line breaks, any line end and a byte-order mark are read", () => {
    const lines = [...csvLines('\uFEFFa;b\r\n"1;\n2";"say ""yes"""\rlast;x')];
    expect(lines.map(({ line, fields }) => [line, fields])).toEqual([
      [1, ["a", "b"]],
      [2, ["1;\n2", 'say "yes"']],
      [4, ["last", "x"]],
    ]);
  });

  test("times follow the zone and order of the mapping unless they say their own", () => {
    expect(readLogTime("2026-01-01 08:00", "+08:00")).toBe("2026-01-01T00:00:00.000Z");
    expect(readLogTime("2026-01-01T08:00:00.123456+02:00", "+08:00")).toBe("2026-01-01T06:00:00.123Z");
    expect(readLogTime("03/04/2026 01:02")).toBe("2026-04-03T01:02:00.000Z");
    expect(readLogTime("03/04/2026 01:02", "+00:00", "month-first")).toBe("2026-03-04T01:02:00.000Z");
    expect(["", "31-02-2026", "2026-13-01", "1600-01-01", "2026-01-01 25:00"].map((text) => readLogTime(text))).toEqual(
      [null, null, null, null, null],
    );
  });
});

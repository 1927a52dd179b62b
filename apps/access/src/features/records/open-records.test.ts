import { describe, expect, test } from "vitest";
import { closeRecord, type OpenRecord, openRecord, readRecords, recordPath } from "./open-records.ts";

const chat: OpenRecord = { kind: "contact", id: "i1", title: "陈晓燕" };
const complaint: OpenRecord = { kind: "case", id: "c1", title: "GD-1" };
const other: OpenRecord = { kind: "contact", id: "i2", title: "周建国" };

describe("open records", () => {
  test("a record opens once, whatever its title becomes", () => {
    const opened = openRecord([chat], { ...chat, title: "陈女士" });
    expect(opened).toEqual([{ ...chat, title: "陈女士" }]);
    expect(openRecord(opened, { ...chat, title: "陈女士" })).toBe(opened);
  });

  test("a contact and a case of the same id are two records", () => {
    expect(openRecord([chat], { kind: "case", id: "i1", title: "x" })).toHaveLength(2);
  });

  test("the thirteenth record puts the oldest away", () => {
    const many = Array.from({ length: 12 }, (_, at): OpenRecord => ({ kind: "contact", id: `i${at}`, title: `${at}` }));
    const opened = openRecord(many, complaint);
    expect(opened).toHaveLength(12);
    expect(opened[0]?.id).toBe("i1");
  });

  test("the record to the right takes the place of a closed one, else the one to the left, else none", () => {
    expect(closeRecord([chat, complaint, other], complaint).next).toEqual(other);
    expect(closeRecord([chat, complaint], complaint).next).toEqual(chat);
    expect(closeRecord([chat], chat)).toEqual({ records: [], next: null });
  });

  test("what was stored by somebody else's hand is left out", () => {
    expect(readRecords('[{"kind":"case","id":"c1","title":"GD-1"},{"kind":"room","id":7},null]')).toEqual([complaint]);
    expect(readRecords("{")).toEqual([]);
    expect(readRecords(null)).toEqual([]);
  });

  test("an address leads to its record", () => {
    expect(recordPath(chat)).toBe("/access/contacts/i1");
    expect(recordPath(complaint)).toBe("/access/cases/c1");
  });
});

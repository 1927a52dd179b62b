import { expect, test } from "vitest";
import { changeInbox, filterOf, NO_FILTER, parseInbox, savedFilter, serverFilter } from "./inbox-address.ts";

const now = Date.parse("2026-11-21T10:00:30.000Z");

test("an address names only the views and filters the inbox knows", () => {
  const told = { view: "roles", grade: "major", kind: "complaint", party: "department", due: "overdue", text: "悦听" };
  expect(parseInbox({ ...told, task: "c1-3", case: "c1" })).toEqual({ ...told, task: "c1-3", case: "c1" });
  expect(parseInbox({ view: "everything", grade: "x", kind: 1, due: "never", text: { a: 1 }, task: 4 })).toEqual({});
});

test("a search for a number that the address carries as a number is kept", () => {
  expect(parseInbox({ text: 382 })).toEqual({ text: "382" });
});

test("another view closes the open task and keeps the filters", () => {
  const open = { grade: "major", text: "悦听", task: "c1-3", case: "c1" } as const;
  expect(changeInbox(open, { view: "team" })).toEqual({ view: "team", grade: "major", text: "悦听" });
  expect(changeInbox({ ...open, view: "done" }, { view: "mine" })).toEqual({ grade: "major", text: "悦听" });
});

test("a narrower list keeps the open task, and clearing leaves nothing of the filters", () => {
  const open = { due: "soon", text: "悦听", task: "c1-3", case: "c1" } as const;
  expect(changeInbox(open, { filter: { kind: "query" } })).toEqual({ ...open, kind: "query" });
  expect(changeInbox(open, { filter: NO_FILTER })).toEqual({ task: "c1-3", case: "c1" });
  expect(changeInbox(open, { open: null })).toEqual({ due: "soon", text: "悦听" });
});

test("soon is asked in whole minutes, so that the same question is asked for a minute", () => {
  expect(serverFilter({ due: "soon", party: "arbiter" }, now)).toEqual({
    partyKind: "arbiter",
    dueBefore: "2026-11-21T14:01:00.000Z",
  });
  expect(serverFilter({ due: "soon" }, now)).toEqual(serverFilter({ due: "soon" }, now + 29_000));
});

test("a saved filter comes back as it was chosen, whenever it was saved", () => {
  const filter = { text: "悦听", grade: "major", party: "partner", due: "soon" } as const;
  expect(savedFilter(serverFilter(filter, now))).toEqual(filter);
  expect(savedFilter(serverFilter({ due: "overdue" }, now))).toEqual({ due: "overdue" });
  expect(filterOf({ ...filter, view: "team", task: "t", case: "c" })).toEqual(filter);
});

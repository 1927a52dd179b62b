import { expect, test } from "vitest";
import { changeInbox, parseInbox, readOnly, toggleOnly } from "./inbox-address.ts";

test("an address names only the filters the inbox knows", () => {
  expect(parseInbox({ view: "team", only: "free,nonsense,overdue", text: "悦听", task: "c1-3", case: "c1" })).toEqual({
    view: "team",
    only: "overdue,free",
    text: "悦听",
    task: "c1-3",
    case: "c1",
  });
  expect(parseInbox({ view: "everything", only: "x", text: { a: 1 }, task: 4 })).toEqual({});
});

test("a search for a number that the address carries as a number is kept", () => {
  expect(parseInbox({ text: 382 })).toEqual({ text: "382" });
});

test("a filter is put in and taken out again, and the address is clean afterwards", () => {
  const once = toggleOnly(undefined, "major");
  expect(once).toBe("major");
  expect(readOnly(toggleOnly("major", "overdue") ?? "")).toEqual(["overdue", "major"]);
  expect(toggleOnly("major", "major")).toBeNull();
});

test("another view closes the open task and keeps the filters", () => {
  const now = { only: "free", text: "悦听", task: "c1-3", case: "c1" };
  expect(changeInbox(now, { view: "team" })).toEqual({ view: "team", only: "free", text: "悦听" });
  expect(changeInbox({ ...now, view: "done" }, { view: "mine" })).toEqual({ only: "free", text: "悦听" });
});

test("a narrower list keeps the open task, and clearing leaves nothing of the filters", () => {
  const now = { only: "free", text: "悦听", task: "c1-3", case: "c1" };
  expect(changeInbox(now, { only: null, text: "" })).toEqual({ task: "c1-3", case: "c1" });
  expect(changeInbox(now, { open: null })).toEqual({ only: "free", text: "悦听" });
});

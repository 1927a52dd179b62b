import { expect, test } from "vitest";
import { type EarlierCase, judgeRepeat, raised } from "./complaint-rules.ts";

const at = new Date("2026-11-21T00:00:00Z");
const daysAgo = (days: number) => new Date(at.getTime() - days * 86_400_000);
const earlier = (id: string, told: Partial<EarlierCase> = {}): EarlierCase => ({
  id,
  kind: "complaint",
  archiveCode: "vas-double",
  status: "closed",
  openedAt: daysAgo(40),
  closedAt: daysAgo(20),
  ...told,
});
const complaint = { archiveCode: "vas-double", grade: "ordinary" as const, at };

test("a complaint about the same thing within 30 days of the last one's end repeats it and rises a grade", () => {
  const verdict = judgeRepeat(complaint, [
    earlier("old", { openedAt: daysAgo(60), closedAt: daysAgo(29) }),
    earlier("young"),
  ]);
  expect(verdict).toMatchObject({ repeats: { id: "young" }, times: 2, grade: "major" });
});

test("one that is still open is repeated however old it is", () => {
  const open = earlier("open", { status: "open", openedAt: daysAgo(200), closedAt: null });
  expect(judgeRepeat(complaint, [open])).toMatchObject({ repeats: { id: "open" }, grade: "major" });
});

test("another thing, another kind, one long over, withdrawn or merged is no repeat", () => {
  const others = [
    earlier("code", { archiveCode: "other" }),
    earlier("kind", { kind: "query" }),
    earlier("long", { closedAt: daysAgo(31) }),
    earlier("withdrawn", { status: "withdrawn" }),
    earlier("merged", { status: "merged" }),
  ];
  expect(judgeRepeat(complaint, others)).toEqual({ repeats: null, times: 0, grade: "ordinary" });
  expect(judgeRepeat({ ...complaint, archiveCode: null }, [earlier("a", { archiveCode: null })]).repeats).toBeNull();
});

test("a major complaint stays major when it is repeated", () => {
  expect(judgeRepeat({ ...complaint, grade: "major" }, [earlier("a")]).grade).toBe("major");
  expect([raised("ordinary"), raised("public-opinion")]).toEqual(["major", "public-opinion"]);
});

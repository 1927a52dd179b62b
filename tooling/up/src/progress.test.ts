import { expect, test } from "vitest";
import { announcement, width } from "./announcement.ts";
import { numberedProgress, seconds } from "./progress.ts";

function written(isTTY: boolean) {
  let text = "";
  let ms = 0;
  const paper = { isTTY, write: (more: string) => (text += more) };
  return { progress: numberedProgress(paper, 2, () => ms), text: () => text, pass: (more: number) => (ms += more) };
}

test("in a log every step says how long it took, with its notes below", () => {
  const { progress, text, pass } = written(false);
  const first = progress.step("PostgreSQL");
  pass(2_100);
  first.done();
  const second = progress.step("Apps");
  second.note("kpi built\nwith details");
  pass(400);
  second.done();
  expect(text()).toBe("1/2 PostgreSQL … 2.1 s\n2/2 Apps …\n    kpi built\n    2/2 Apps … 0.4 s\n");
});

test("on a terminal a step stays on its line", () => {
  const { progress, text, pass } = written(true);
  const step = progress.step("Apps");
  step.note("kpi built");
  pass(1_000);
  step.done();
  expect(text().split("\n")).toHaveLength(2);
  expect(text().split("\r\u001b[2K").at(-1)).toBe("1/2 Apps … 1.0 s\n");
});

test("long times are told in minutes", () => {
  expect([seconds(59_900), seconds(59_960), seconds(185_000)]).toEqual(["59.9 s", "1 min 00 s", "3 min 05 s"]);
});

test("log-ins stand in columns, Chinese characters counted as wide as they are", () => {
  const person = { realm: "quintet", password: "pw", subject: "s", name: "n", roles: [], path: "/kpi/" } as const;
  const text = announcement("http://127.0.0.1:7070", [
    { ...person, username: "zhang", demonstration: { zh: "运营主管", en: "Operations manager" } },
    { ...person, username: "li", demonstration: { zh: "管理层", en: "Executive" } },
  ]);
  const columns = text
    .split("\n")
    .filter((line) => /地址|http.*kpi/.test(line))
    .map((line) => width(line.slice(0, line.search(/地址|http/))));
  expect(columns).toHaveLength(3);
  expect(new Set(columns).size).toBe(1);
});

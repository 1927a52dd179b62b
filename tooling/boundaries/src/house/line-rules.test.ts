import { expect, test } from "vitest";
import { lineRules } from "./line-rules.ts";
import { checkLines } from "./lines.ts";

// Put together here, so that this file does not hold what it looks for.
const join = (...parts: string[]) => parts.join("");
const rulesOf = (text: string, path = "packages/kpi/src/core/page.ts") =>
  checkLines([{ path, text }], lineRules).map(({ rule }) => rule);

test.each([
  ["no-leftover", join("// TO", "DO: later")],
  ["no-leftover", join("/* FIX", "ME */")],
  ["no-any", join("const open = value as a", "ny;")],
  ["no-any", join("call(value as a", "ny)")],
  ["no-silenced-check", join("// @ts-", "ignore")],
  ["no-default-export", join("export de", "fault function page() {}")],
  ["no-default-export", join("export { page as de", "fault };")],
  ["no-machine-path", join('const place = "/ho', 'me/ada/quintet";')],
  ["no-machine-path", join('const place = "/wo', 'rk/main";')],
  ["no-registry-host", join('fetch("https://regis', 'try.example.org/zod")')],
])("%s speaks at: %s", (rule, text) => {
  expect(rulesOf(text)).toEqual([rule]);
});

test("a skipped test is found in a test and the word in other files is not", () => {
  const text = join("test.ski", 'p("a customer waits", () => {});');
  expect(rulesOf(text, "packages/kpi/src/core/page.test.ts")).toEqual(["no-skipped-test"]);
  expect(rulesOf(text, "packages/kpi/src/core/page.ts")).toEqual([]);
});

test.each([
  "// as any other reader would",
  "const path = '/access/work/items';",
  "const api = 'https://access.example.org/work/';",
  "image: node, folder /home/node/app",
])("nothing is said at: %s", (text) => {
  expect(rulesOf(text)).toEqual([]);
});

test("a configuration file may export a default and a generated one may hold anything", () => {
  expect(rulesOf(join("export de", "fault {};"), "apps/access/vite.config.ts")).toEqual([]);
  expect(rulesOf(join("export de", "fault {};"), "packages/ui/src/css.d.ts")).toEqual([]);
});

test("a finding names the line it is in", () => {
  const files = [{ path: "packages/kpi/src/page.ts", text: join("// fine\n// TO", "DO\n") }];
  expect(checkLines(files, lineRules).map(({ where }) => where)).toEqual(["packages/kpi/src/page.ts:2"]);
});

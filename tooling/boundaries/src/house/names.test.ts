import { expect, test } from "vitest";
import { checkNames } from "./names.ts";

const rulesOf = (path: string) => checkNames([{ path, text: "" }]).map(({ rule }) => rule);

test.each([
  "packages/kpi/src/utils.ts",
  "packages/kpi/src/util/round.ts",
  "packages/kpi/src/date-helpers.ts",
  "packages/kpi/src/lib/round.ts",
  "packages/kpi/src/shared/round.test.ts",
  "apps/access/src/common.module.css",
  "tooling/up/src/misc.ts",
])("%s is a drawer for odds and ends", (path) => {
  expect(rulesOf(path)).toEqual(["no-drawer"]);
});

test.each(["packages/kpi/src/shared-fields.ts", "packages/kpi/src/library.ts", "docs/lib/page.md"])(
  "%s names a concept or lies outside the street",
  (path) => {
    expect(rulesOf(path)).toEqual([]);
  },
);

test.each(["packages/kpi/src/retireIndicator.ts", "packages/kpi/src/Wall.tsx", "packages/kpi/src/Core/wall.ts"])(
  "%s is not in kebab-case",
  (path) => {
    expect(rulesOf(path)).toEqual(["kebab-case"]);
  },
);

test.each([
  "packages/kpi/src/server/retire-indicator.test.ts",
  "packages/ui/src/parts/field-list.module.css",
  "packages/kpi/src/core/issue-12-short-words.test.ts",
  "apps/server/drizzle/0000_first.ts",
])("%s has a good name", (path) => {
  expect(rulesOf(path)).toEqual([]);
});

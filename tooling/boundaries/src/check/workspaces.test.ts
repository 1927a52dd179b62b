import { expect, test } from "vitest";
import { inOrder } from "./workspaces.ts";

const workspace = (name: string, ...needs: string[]) => ({ name, folder: name, scripts: {}, needs });
const namesOf = (...workspaces: ReturnType<typeof workspace>[]) => inOrder(workspaces).map(({ name }) => name);

test("a package is looked at behind those it needs", () => {
  expect(namesOf(workspace("kpi", "db", "kernel", "zod"), workspace("db", "kernel"), workspace("kernel"))).toEqual([
    "kernel",
    "db",
    "kpi",
  ]);
});

test("packages that need each other for their tests are each looked at once", () => {
  expect(namesOf(workspace("db", "testkit"), workspace("testkit", "db"))).toEqual(["testkit", "db"]);
});

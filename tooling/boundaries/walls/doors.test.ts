import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildApp } from "./build-app.ts";
import { runTool } from "./run-tool.ts";
import { buildSmallStreet, type SmallStreet } from "./small-street.ts";

const app = "apps/access";
// What each forbidden door is called in the sentence of TypeScript that refuses it.
const closed = [
  { file: "enters-server.ts", door: "@quintet/workflow/server", refusal: "TS2307" },
  { file: "enters-tables.ts", door: "@quintet/workflow/tables", refusal: "TS2307" },
  { file: "enters-db.ts", door: "@quintet/db", refusal: "TS2307" },
  { file: "enters-rpc.ts", door: "@quintet/rpc", refusal: "TS2307" },
  { file: "enters-auth.ts", door: "@quintet/auth/server", refusal: "TS2307" },
  { file: "runs-server.ts", door: "@quintet/server", refusal: "TS2307" },
  { file: "runs-router.ts", door: "@quintet/server/router", refusal: "TS2724" },
];

let street: SmallStreet;
let compiled: { ok: boolean; said: string };

beforeAll(() => {
  street = buildSmallStreet();
});
afterAll(() => street.remove());

test("an app that enters open rooms compiles and builds", async () => {
  expect(runTool("tsc", ["-p", app], street.root)).toEqual({ ok: true, said: "" });
  expect(await buildApp(street.root, app)).toBeUndefined();
});

describe("a door that is closed to browsers", () => {
  beforeAll(() => {
    for (const { file, door } of closed) {
      const name = door.endsWith("/router") ? "appRouter" : "anything";
      street.write({
        [join(app, "src", file)]: `import { ${name} } from "${door}";\ndocument.title = String(${name});\n`,
      });
    }
    compiled = runTool("tsc", ["-p", app], street.root);
  });

  test.each(closed)("$door does not compile", ({ file, refusal }) => {
    const sentence = compiled.said.split("\n").find((line) => line.includes(`src/${file}(1,`)) ?? "";
    expect(sentence).toContain(refusal);
  });

  test.each(closed)("$door does not build", async ({ file, door }) => {
    const why = (await buildApp(street.root, app, join("src", file))) ?? "";
    expect(why).toContain(door.split("/").slice(0, 2).join("/"));
    expect(why).toContain("is not exported under the conditions");
  });
});

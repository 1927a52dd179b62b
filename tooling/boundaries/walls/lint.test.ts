import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runTool } from "./run-tool.ts";
import { buildSmallStreet, type SmallStreet } from "./small-street.ts";

let street: SmallStreet;
beforeAll(() => {
  street = buildSmallStreet();
});
afterAll(() => street.remove());

const forbidden = [
  { what: "a default export", rule: "noDefaultExport", text: "export default 1;\n" },
  { what: "an any", rule: "noExplicitAny", text: "export const open = (value: any) => value;\n" },
  {
    what: "a promise that something is there",
    rule: "noNonNullAssertion",
    text: "export const of = (a?: string) => a!.length;\n",
  },
  {
    what: "a type imported as a value",
    rule: "useImportType",
    text: 'import { Id } from "./id.ts";\nexport type Own = Id;\n',
  },
  {
    what: "a built-in without its prefix",
    rule: "useNodejsImportProtocol",
    text: 'import { join } from "path";\nexport const j = join;\n',
  },
  { what: "a name that nobody uses", rule: "noUnusedVariables", text: "const unused = 1;\nexport const used = 2;\n" },
];

test.each(forbidden)("$what is refused by the linter", ({ rule, text }) => {
  const file = "packages/kernel/src/lint.ts";
  street.write({ [file]: text });
  const { ok, said } = runTool("biome", ["lint", "--error-on-warnings", join(street.root, file)], street.root);
  expect(said).toContain(rule);
  expect(ok).toBe(false);
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseDefinition, parseProcesses } from "../parse-definition.ts";

/** The reference models lie beside the project where there are any. */
const folder = new URL("../../../../../../shared/data/bpmn-miwg/", import.meta.url);
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".bpmn")) : [];

describe.runIf(files.length > 0)("the reference models of other tools", () => {
  test.each(files)("%s is imported, and so is every process in it", async (name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const parsed = await parseDefinition(text);
    expect(parsed.ok ? [] : parsed.refusals).toEqual([]);
    const processes = await parseProcesses(text);
    expect(processes.filter((process) => !process.parsed.ok).map(({ id }) => id)).toEqual([]);
    expect(processes.length).toBeGreaterThan(0);
  });
});

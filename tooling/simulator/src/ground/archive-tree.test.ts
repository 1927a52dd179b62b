import { expect, test } from "vitest";
import { archiveLeaves, archiveTree } from "./archive-tree.ts";
import { scriptsOf } from "./scripts.ts";

test("the archive tree has at least sixty nodes in three levels, each below one that is there", () => {
  const codes = new Set(archiveTree.map(({ code }) => code));
  expect(codes.size).toBe(archiveTree.length);
  expect(archiveTree.length).toBeGreaterThanOrEqual(60);
  expect(archiveTree.filter(({ parent }) => parent !== null && !codes.has(parent))).toEqual([]);
  expect(new Set(archiveTree.map(({ code }) => code.split("-").length))).toEqual(new Set([1, 2, 3]));
});

test("every leaf has a name and a weight", () => {
  expect(archiveLeaves.filter(({ name, weight }) => name === "" || !(weight > 0))).toEqual([]);
  expect(archiveLeaves.every(({ code }) => code.split("-").length === 3)).toBe(true);
});

test("there are at least twenty scripts, mnemonics among them", () => {
  const scripts = scriptsOf("gd");
  expect(scripts.length).toBeGreaterThanOrEqual(20);
  expect(scripts.some(({ title }) => title.startsWith("口诀"))).toBe(true);
});

import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { outcomeWords, stepWords } from "../../contract/case-words.ts";
import { advance } from "../advance.ts";
import type { Command } from "../command.ts";
import type { Definition } from "../definition.ts";
import { blankInstance, type Instance } from "../instance.ts";
import { parseDefinition } from "../parse-definition.ts";
import { pathOf } from "../path.ts";

const folder = new URL("../../../definitions/", import.meta.url);
const files = (await readdir(folder)).filter((file) => file.endsWith(".bpmn") && file !== "imported.bpmn");
const DAY = 86_400_000;

async function load(file: string): Promise<Definition> {
  const parsed = await parseDefinition(await readFile(new URL(file, folder), "utf8"));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  return parsed.definition;
}

/** A command with the days that pass before it. */
interface Choice {
  key: string;
  command: Command;
  later: number;
}

/** What can be done next: one command for each outcome of each open task, for each message, for time passing. */
function choices(definition: Definition, instance: Instance): Choice[] {
  const tasks = Object.values(instance.tasks).flatMap(({ id: taskId, nodeId, kind }): Choice[] => {
    if (kind === "service") {
      const told = [true, false].map((granted) => ({ kind: "service-done" as const, taskId, variables: { granted } }));
      return told.map((command) => ({ key: `${nodeId}=${command.variables.granted}`, command, later: 0 }));
    }
    const outcomes = definition.nodes[nodeId]?.outcomes ?? [];
    if (!outcomes.length) return [{ key: nodeId, command: { kind: "complete" as const, taskId }, later: 0 }];
    return outcomes.map((outcome) => ({
      key: `${nodeId}=${outcome}`,
      command: { kind: "complete" as const, taskId, outcome },
      later: 0,
    }));
  });
  const messages = Object.values(instance.waits).flatMap(({ message: name, awaits }): Choice[] =>
    awaits === "signal"
      ? [{ key: name, command: { kind: "signal", name }, later: 0 }]
      : [5, 1].map((rating) => ({
          key: `${name} ${rating}`,
          command: { kind: "message" as const, name, variables: { rating } },
          later: 0,
        })),
  );
  const ticking = Object.values(instance.timers).map(({ nodeId }) => nodeId);
  const time: Choice[] = ticking.length ? [{ key: `time ${ticking}`, command: { kind: "tick" }, later: 61 }] : [];
  return [...tasks, ...messages, ...time];
}

/** Plays to the end, each time choosing what was chosen least so far; answers the nodes it came through. */
function play(definition: Definition, variables: Instance["variables"], chosen: Map<string, number>): Set<string> {
  let now = 0;
  const started = advance(definition, blankInstance(definition), { kind: "start", variables }, now);
  if (!started.ok) throw new Error(started.sentence);
  let { instance } = started;
  const events = [...started.events];
  for (let step = 0; instance.status === "running"; step += 1) {
    if (step > 200) throw new Error(`${definition.id} does not come to an end`);
    const [next] = choices(definition, instance).sort((a, b) => (chosen.get(a.key) ?? 0) - (chosen.get(b.key) ?? 0));
    if (!next)
      throw new Error(`${definition.id} stands still at ${Object.values(instance.tokens).map((t) => t.nodeId)}`);
    chosen.set(next.key, (chosen.get(next.key) ?? 0) + 1);
    now += next.later * DAY;
    const done = advance(definition, instance, next.command, now);
    if (!done.ok) throw new Error(`${definition.id} ${next.key}: ${done.sentence}`);
    instance = done.instance;
    events.push(...done.events);
  }
  expect(["completed", "terminated"]).toContain(instance.status);
  return new Set(
    Object.entries(pathOf(definition, events).nodes).flatMap(([id, { entered }]) => (entered ? [id] : [])),
  );
}

describe("every shipped case kind", () => {
  test.each(files)("%s comes to its end on every way, and no step of it is out of reach", async (file) => {
    const definition = await load(file);
    const chosen = new Map<string, number>();
    const reached = new Set<string>();
    for (let round = 0; round < 36; round += 1) {
      const grade = (["ordinary", "major", "public-opinion"] as const)[Math.floor(round / 2) % 3] ?? "ordinary";
      for (const id of play(definition, { grade, partner: round % 2 === 0 }, chosen)) reached.add(id);
    }
    expect(Object.keys(definition.nodes).filter((id) => !reached.has(id))).toEqual([]);
  });

  test.each(files)("%s tells the customer its steps, and every task has an English name", async (file) => {
    const definition = await load(file);
    expect(definition.progress.length).toBeGreaterThan(2);
    for (const words of Object.values(stepWords))
      expect(definition.progress.filter((key) => !Object.hasOwn(words, key))).toEqual([]);
    for (const node of Object.values(definition.nodes)) {
      if (node.name) expect([node.id, Boolean(node.nameEn)]).toEqual([node.id, true]);
      for (const words of Object.values(outcomeWords))
        expect(node.outcomes.filter((outcome) => !Object.hasOwn(words, outcome))).toEqual([]);
      if (node.clock) expect([node.id, Boolean(node.clock.labelEn)]).toEqual([node.id, true]);
    }
  });

  test.each(files)("%s names only forms that ship with it", async (file) => {
    const definition = await load(file);
    const forms = new Set((await readdir(new URL("forms/", folder))).map((name) => name.replace(".json", "")));
    const named = Object.values(definition.nodes).flatMap(({ form }) => form ?? []);
    expect(named.filter((form) => !forms.has(form))).toEqual([]);
  });
});

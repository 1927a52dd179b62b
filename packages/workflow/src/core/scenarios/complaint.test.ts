import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { advance } from "../advance.ts";
import type { Command } from "../command.ts";
import type { Definition } from "../definition.ts";
import type { Event } from "../event.ts";
import { explain } from "../explain.ts";
import { blankInstance, type Instance } from "../instance.ts";
import { nextSteps } from "../next.ts";
import { parseDefinition } from "../parse-definition.ts";
import { pathOf } from "../path.ts";
import { progressSteps } from "../progress.ts";
import { replay } from "../replay.ts";
import { timeLine, timePerParty } from "../time-line.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
let complaint: Definition;

beforeAll(async () => {
  const xml = await readFile(new URL("../../../definitions/complaint.bpmn", import.meta.url), "utf8");
  const parsed = await parseDefinition(xml);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  expect(parsed.warnings).toEqual([]);
  complaint = parsed.definition;
});

class Case {
  instance: Instance = blankInstance(complaint);
  events: Event[] = [];
  now = 0;

  send(command: Command): void {
    const step = advance(complaint, this.instance, command, this.now);
    if (!step.ok) throw new Error(step.sentence);
    this.instance = step.instance;
    this.events.push(...step.events);
  }

  complete(nodeId: string, outcome?: string): void {
    const task = Object.values(this.instance.tasks).find((open) => open.nodeId === nodeId);
    if (!task) throw new Error(`${nodeId} is not open`);
    this.send({ kind: "complete", taskId: task.id, ...(outcome === undefined ? {} : { outcome }) });
  }

  open = (): string[] => Object.values(this.instance.tasks).map((task) => task.nodeId);
  steps = (): string =>
    progressSteps(complaint, this.instance, this.events)
      .map(({ key, state }) => `${key} ${state}`)
      .join(", ");
}

function playToReturn(): Case {
  const played = new Case();
  played.send({ kind: "start", variables: { partner: true } });
  played.now += 3 * MINUTE;
  played.complete("accept");
  played.now += HOUR;
  played.complete("partnerCheck", "returned");
  return played;
}

describe("a complaint that crosses a company border", () => {
  test("runs through return, arbitration and forced dispatch to its end", () => {
    const played = playToReturn();
    expect(played.open()).toEqual(["followUp", "billingCheck", "arbitrate"]);
    played.now += 22 * MINUTE;
    played.complete("arbitrate", "forced");
    expect(played.open()).toEqual(["followUp", "billingCheck", "partnerRecheck"]);
    played.now += HOUR;
    played.complete("partnerRecheck", "answered");
    expect(nextSteps(complaint, played.instance, played.now).joins).toEqual([
      { nodeId: "join", parent: null, arrived: ["partnerToJoin"], missing: ["billingToJoin"], awaited: [] },
    ]);
    played.complete("billingCheck");
    expect(played.open()).toEqual(["followUp", "reply"]);
    played.complete("reply");
    expect(nextSteps(complaint, played.instance, played.now).messages.map(({ message }) => message)).toEqual(["rated"]);
    played.send({ kind: "message", name: "rated", variables: { score: 5 } });
    expect(played.instance.status).toBe("terminated");
    expect(played.instance.variables).toEqual({ partner: true, score: 5 });
    expect(replay(complaint, played.events)).toEqual(played.instance);
    expect(played.instance.timers).toEqual({});
  });

  test("leaves the partner out when none is involved", () => {
    const played = new Case();
    played.send({ kind: "start", variables: { partner: false } });
    played.complete("accept");
    expect(played.open()).toEqual(["followUp", "billingCheck"]);
    expect(played.steps()).toBe("accepted done, checking current, resolving ahead, answered ahead");
    played.complete("billingCheck");
    played.complete("reply");
    played.send({ kind: "message", name: "rated" });
    expect(played.steps()).toBe("accepted done, checking done, resolving done, answered done");
  });

  test("goes on to the reply when the return is accepted", () => {
    const played = playToReturn();
    played.complete("arbitrate", "accepted");
    played.complete("billingCheck");
    expect(played.open()).toEqual(["followUp", "reply"]);
  });

  test("reminds the owner after 24 hours that the customer waits for news, and takes nothing away", () => {
    const played = playToReturn();
    played.now = 3 * MINUTE + 24 * HOUR;
    played.send({ kind: "tick" });
    expect(played.open()).toEqual(["followUp", "billingCheck", "arbitrate", "tellProgress"]);
    expect(explain(played.events, "dayPassed")).toMatchObject([
      { because: "boundary", after: { kind: "fired", dueAt: played.now } },
    ]);
    played.complete("tellProgress");
    expect(played.instance.status).toBe("running");
  });

  test("sets no reminder for an owner who has told the customer", () => {
    const played = playToReturn();
    played.complete("followUp");
    expect(played.instance.timers).toEqual({});
  });

  test("tells why the arbiter has it", () => {
    expect(explain(playToReturn().events, "arbitrate")).toMatchObject([
      {
        from: "partnerReturned",
        flowId: "returned",
        because: "condition",
        judged: [
          {
            expression: 'partnerCheck.outcome = "returned"',
            inputs: { partnerCheck: { outcome: "returned" } },
            value: true,
          },
        ],
      },
    ]);
  });

  test("shows the customer plain steps", () => {
    expect(playToReturn().steps()).toBe(
      "accepted done, checking current, partner current, resolving ahead, answered ahead",
    );
  });

  test("colours the path and tells who had it how long", () => {
    const played = playToReturn();
    const { nodes, flows } = pathOf(complaint, played.events);
    expect(nodes.accept).toEqual({ entered: 1, state: "done", firstAt: 0, lastAt: 0 });
    expect(nodes.arbitrate?.state).toBe("current");
    expect(nodes.reply?.state).toBe("ahead");
    expect([flows.returned, flows.answered, flows.forced]).toEqual([1, 0, 0]);
    const spans = timeLine(complaint, played.events);
    expect(spans.map(({ party, from, to, outcome }) => [party, from, to, outcome])).toEqual([
      ["owner", 0, 3 * MINUTE, null],
      ["owner", 3 * MINUTE, null, null],
      ["department:billing", 3 * MINUTE, null, null],
      ["partner", 3 * MINUTE, 63 * MINUTE, "returned"],
      ["arbiter", 63 * MINUTE, null, null],
    ]);
    expect(timePerParty(spans, played.now).get("owner")).toBe(63 * MINUTE);
  });

  test("marks what can no longer happen as passed by", () => {
    const played = playToReturn();
    played.complete("arbitrate", "accepted");
    expect(pathOf(complaint, played.events).nodes.partnerRecheck?.state).toBe("passed-by");
  });
});

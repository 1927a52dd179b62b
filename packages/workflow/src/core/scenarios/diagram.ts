import { advance } from "../advance.ts";
import type { Command } from "../command.ts";
import type { Definition } from "../definition.ts";
import type { Event } from "../event.ts";
import { blankInstance, type Instance, type Variables } from "../instance.ts";
import { type Parsed, parseDefinition } from "../parse-definition.ts";

const ADDRESSES = {
  bpmn: "http://www.omg.org/spec/BPMN/20100524/MODEL",
  quintet: "http://quintet.dev/schema/bpmn",
  camunda: "http://camunda.org/schema/1.0/bpmn",
  z: "http://camunda.org/schema/zeebe/1.0",
};

/** A flow in short: `a -> b`, with a condition behind a question mark, its id being `a_b`. */
export function flow(source: string, target: string, condition?: string): string {
  const inside = condition === undefined ? "" : `<bpmn:conditionExpression>${condition}</bpmn:conditionExpression>`;
  return `<bpmn:sequenceFlow id="${source}_${target}" sourceRef="${source}" targetRef="${target}">${inside}</bpmn:sequenceFlow>`;
}

/** A chain of flows without conditions: `chain("s", "a", "e")` is s -> a -> e. */
export const chain = (...ids: string[]): string =>
  ids
    .slice(1)
    .map((id, index) => flow(ids[index] ?? "", id))
    .join("");

export const timer = (kind: "timeDuration" | "timeDate" | "timeCycle", value: string): string =>
  `<bpmn:timerEventDefinition><bpmn:${kind}>${value}</bpmn:${kind}></bpmn:timerEventDefinition>`;

/** BPMN XML around the inside of a process `p`; in it, `<x ... />` elements need no prefix of their own to be given. */
export function xml(inside: string, outside = ""): string {
  const spaces = Object.entries(ADDRESSES).map(([prefix, address]) => `xmlns:${prefix}="${address}"`);
  return `<bpmn:definitions ${spaces.join(" ")} id="defs" targetNamespace="t">${outside}<bpmn:process id="p" isExecutable="true">${inside}</bpmn:process></bpmn:definitions>`;
}

export const parse = (inside: string, outside = ""): Promise<Parsed> => parseDefinition(xml(inside, outside));

/** A process that is being played: refuses by throwing its reason, keeps all events. */
export class Play {
  readonly definition: Definition;
  instance: Instance;
  events: Event[] = [];
  now = 0;

  constructor(definition: Definition) {
    this.definition = definition;
    this.instance = blankInstance(definition);
  }

  static async of(inside: string, outside = ""): Promise<Play> {
    const parsed = await parse(inside, outside);
    if (!parsed.ok) throw new Error(parsed.refusals.map(({ elementId, code }) => `${elementId} ${code}`).join(", "));
    return new Play(parsed.definition);
  }

  send(command: Command): this {
    const step = advance(this.definition, this.instance, command, this.now);
    if (!step.ok) throw new Error(step.reason);
    this.instance = step.instance;
    this.events.push(...step.events);
    return this;
  }

  start(variables: Variables = {}): this {
    return this.send({ kind: "start", variables });
  }

  complete(nodeId: string, extra: { outcome?: string; variables?: Variables } = {}): this {
    const task = Object.values(this.instance.tasks).find((open) => open.nodeId === nodeId);
    return this.send({ kind: "complete", taskId: task?.id ?? 0, ...extra });
  }

  tickAt(now: number): this {
    this.now = now;
    return this.send({ kind: "tick" });
  }

  get open(): string[] {
    return Object.values(this.instance.tasks).map((task) => task.nodeId);
  }
}

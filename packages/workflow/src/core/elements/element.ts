import type { FlowNode } from "../definition.ts";
import type { Token, Variables } from "../instance.ts";
import type { Reader } from "../parse/reader.ts";
import type { Run } from "../run.ts";

/** What one BPMN word means: how it is read from XML, how it shapes the graph, and what a token does there. */
export interface Element {
  /** The XML tag (`bpmn:UserTask`) and, for events, the only event definition inside (`bpmn:TimerEventDefinition`). */
  readonly tag: string;
  readonly event: string | null;
  /** A token can rest here, or something changes here, so a ring through it is not endless. */
  readonly waits: boolean;
  /** Whether one arrival is enough, every incoming flow must bring a token, or every one that still can. */
  readonly joins: "each" | "all" | "possible";
  /** How many outgoing flows are taken. */
  readonly splits: "none" | "one" | "some" | "all";
  /** Fills in what only this word has and refuses what is wrong with it. */
  read?(reader: Reader, node: FlowNode): void;
  /** A token has just come in; `given` is what an event that started this has brought. */
  enter(run: Run, node: FlowNode, token: Token, given: Variables): void;
  /** The last token inside has gone. */
  emptied?(run: Run, node: FlowNode, token: Token): void;
}

import type { FlowNode } from "../definition.ts";
import type { SetTimer, Token } from "../instance.ts";
import type { Reader } from "../parse/reader.ts";
import type { Run } from "../run.ts";

/** What one BPMN word means: how it is read from XML, how it shapes the graph, and what a token does there. */
export interface Element {
  /** The XML tag (`bpmn:UserTask`) and, for events, the only event definition inside (`bpmn:TimerEventDefinition`). */
  readonly tag: string;
  readonly event: string | null;
  /** A token can rest here, so a ring through it is not endless. */
  readonly waits: boolean;
  /** Whether one arrival is enough or every incoming flow must bring a token. */
  readonly joins: "each" | "all";
  /** How many outgoing flows are taken. */
  readonly splits: "none" | "one" | "some" | "all";
  /** Fills in what only this word has and refuses what is wrong with it. */
  read?(reader: Reader, node: FlowNode): void;
  /** A token has just come in. */
  enter(run: Run, node: FlowNode, token: Token): void;
  /** For boundary events: the activity below has been entered by `host`. */
  arm?(run: Run, node: FlowNode, host: Token): void;
  /** A timer set by this node has come due and is marked fired. */
  fired?(run: Run, node: FlowNode, timer: SetTimer): void;
  /** The work opened here is done, or the message waited for has come. */
  done?(run: Run, node: FlowNode, token: Token): void;
  /** The last token inside has gone. */
  emptied?(run: Run, node: FlowNode, token: Token): void;
}

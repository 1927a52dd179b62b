export type NodeKind = "task" | "gateway" | "parallel" | "event" | "start" | "end";

export interface GraphNode {
  id: string;
  name: string;
  kind: NodeKind;
  /** The task on whose border this event sits. */
  host: string | null;
}

export interface GraphFlow {
  id: string;
  name: string;
  source: string;
  target: string;
  /** The expression that opens it, as the definition has it. */
  condition: string | null;
  /** Taken when no condition holds. */
  isDefault: boolean;
}

/** A process as it is drawn: enough to say why a case came to a step. */
export interface Graph {
  name: string;
  nodes: readonly GraphNode[];
  flows: readonly GraphFlow[];
}

/** A flow that is taken when a party gives the work back. */
export const isReturn = ({ condition }: Pick<GraphFlow, "condition">): boolean =>
  condition?.includes('"returned"') ?? false;

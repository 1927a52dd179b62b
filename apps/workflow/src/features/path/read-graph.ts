import type { Graph, GraphFlow, GraphNode, NodeKind } from "./graph.ts";

/** What is used of an element that bpmn-js has drawn. */
export interface Drawn {
  id: string;
  width: number;
  height: number;
  labelTarget?: unknown;
  attachers?: readonly Drawn[];
  businessObject: Meaning;
}

interface Meaning {
  id: string;
  name?: string;
  $type: string;
  $instanceOf: (type: string) => boolean;
  sourceRef?: Meaning;
  targetRef?: Meaning;
  attachedToRef?: Meaning;
  conditionExpression?: { body?: string };
  default?: Meaning;
}

const kinds: readonly [string, NodeKind][] = [
  ["bpmn:StartEvent", "start"],
  ["bpmn:EndEvent", "end"],
  ["bpmn:Event", "event"],
  ["bpmn:ParallelGateway", "parallel"],
  ["bpmn:Gateway", "gateway"],
];

const kindOf = (meaning: Meaning): NodeKind => kinds.find(([type]) => meaning.$instanceOf(type))?.[1] ?? "task";

export const isNode = ({ labelTarget, businessObject }: Drawn): boolean =>
  labelTarget === undefined && businessObject.$instanceOf("bpmn:FlowNode");

/** The process behind the drawn elements. Names of message and task types stay with the definition. */
export function readGraph(name: string, elements: readonly Drawn[]): Graph {
  const nodes = elements.filter(isNode).map(
    ({ businessObject: meaning }): GraphNode => ({
      id: meaning.id,
      name: meaning.name ?? "",
      kind: kindOf(meaning),
      host: meaning.attachedToRef?.id ?? null,
    }),
  );
  const flows = elements.flatMap(({ labelTarget, businessObject: meaning }): GraphFlow[] => {
    const { sourceRef, targetRef } = meaning;
    if (labelTarget !== undefined || !sourceRef || !targetRef || meaning.$type !== "bpmn:SequenceFlow") return [];
    return [
      {
        id: meaning.id,
        name: meaning.name ?? "",
        source: sourceRef.id,
        target: targetRef.id,
        condition: meaning.conditionExpression?.body?.trim() ?? null,
        isDefault: sourceRef.default?.id === meaning.id,
      },
    ];
  });
  return { name, nodes, flows };
}

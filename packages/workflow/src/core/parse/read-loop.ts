import type { Expression, FlowNode, LoopRule } from "../definition.ts";
import { readExpression } from "../expression.ts";
import { nameKept } from "./loose-names.ts";
import { expressionIn, type Tell } from "./read-expression.ts";
import type { Reading } from "./reading.ts";
import { elementOf, idOf, type Source, textOf } from "./source.ts";
import { extensionsNamed, vendorAttribute, zeebeValue } from "./vendor.ts";

/** The loop or multiple-instance mark of an activity, in BPMN's own words or a vendor's. */
export function readLoop(reading: Reading, node: FlowNode, refuse: Tell, lacks: Tell): void {
  const mark = elementOf(reading.source, "loopCharacteristics");
  if (!mark) return;
  const body = (property: string, tell: Tell): Expression | null => {
    const text = textIn(mark, property);
    return text === null ? null : expressionIn(text, tell);
  };
  if (mark.$type === "bpmn:StandardLoopCharacteristics") {
    const most = Number(mark.loopMaximum ?? Number.NaN);
    node.loop = {
      kind: "standard",
      condition: body("loopCondition", lacks),
      testBefore: mark.testBefore === true,
      maximum: Number.isInteger(most) && most >= 0 ? most : null,
    };
    if (!node.loop.condition && node.loop.maximum === null) lacks("loop-condition-missing");
    return;
  }
  node.loop = multiple(
    reading,
    mark,
    { cardinality: body("loopCardinality", lacks), completion: body("completionCondition", lacks) },
    refuse,
  );
  const { cardinality, collection } = node.loop as Extract<LoopRule, { kind: "multiple" }>;
  if (!cardinality && !collection) {
    lacks("loop-count-missing");
    if (!reading.executable) delete node.loop;
  }
}

function multiple(
  { prefixes }: Reading,
  mark: Source,
  said: { cardinality: Expression | null; completion: Expression | null },
  refuse: Tell,
): LoopRule {
  const zeebe = (name: string) => zeebeValue(mark, prefixes, "loopCharacteristics", name);
  const item = elementOf(mark, "inputDataItem");
  const given = elementOf(mark, "outputDataItem");
  const collection =
    zeebe("inputCollection") ?? vendorAttribute(mark, prefixes, "collection") ?? dataNameOf(mark, "loopDataInputRef");
  const outputElement = zeebe("outputElement") ?? (given && (textOf(given, "name") ?? idOf(given)));
  return {
    kind: "multiple",
    sequential: mark.isSequential === true,
    ...said,
    collection: collection === null ? null : expressionIn(collection, refuse),
    element:
      zeebe("inputElement") ??
      vendorAttribute(mark, prefixes, "elementVariable") ??
      (item && (textOf(item, "name") ?? idOf(item))),
    outputCollection: zeebe("outputCollection") ?? dataNameOf(mark, "loopDataOutputRef"),
    outputElement: outputElement === null ? null : readExpression(outputElement),
    base: extensionsNamed(mark, prefixes, "loopCharacteristics").length > 0 ? 1 : 0,
  };
}

/** Data is called by its name, an object reference by that of its object. */
function dataNameOf(mark: Source, property: string): string | null {
  const data = elementOf(mark, property);
  return data ? (textOf(data, "name") ?? idOf(data)) : nameKept(mark, property);
}

function textIn(mark: Source, property: string): string | null {
  const body = elementOf(mark, property);
  return body && textOf(body, "body");
}

import type { Json, Variables, XmlElement } from "@quintet/workflow/core";

/** One test case of the kit: what is given, and what each decision named must then say. */
export interface TckCase {
  id: string;
  inputs: Variables;
  expected: { decision: string; value: Json }[];
}

const childrenOf = (element: XmlElement, name: string) => element.children.filter((child) => child.name === name);

/** The cases of one test file of the DMN Technology Compatibility Kit. */
export function readCases(root: XmlElement): TckCase[] {
  return childrenOf(root, "testCase").map((source) => ({
    id: source.attributes.id ?? "",
    inputs: Object.fromEntries(
      childrenOf(source, "inputNode").map((node) => [node.attributes.name ?? "", valueIn(node)]),
    ),
    expected: childrenOf(source, "resultNode").map((node) => {
      const [expected] = childrenOf(node, "expected");
      return { decision: node.attributes.name ?? "", value: expected ? valueIn(expected) : null };
    }),
  }));
}

/** A value, the components of a context, or a list of either. */
function valueIn(holder: XmlElement): Json {
  const components = childrenOf(holder, "component");
  if (components.length > 0) {
    return Object.fromEntries(components.map((part) => [part.attributes.name ?? "", valueIn(part)]));
  }
  const [list] = childrenOf(holder, "list");
  if (list) return childrenOf(list, "item").map(valueIn);
  const [value] = childrenOf(holder, "value");
  return value ? plainOf(value) : null;
}

/** Dates, times and durations stay text, which is how decisions take and give them. */
function plainOf({ attributes, text }: XmlElement): Json {
  if (attributes["xsi:nil"] === "true") return null;
  const type = (attributes["xsi:type"] ?? "xsd:string").replace(/^.*:/, "");
  if (type === "boolean") return text.trim() === "true";
  return ["decimal", "double", "float", "integer", "int", "long"].includes(type) ? Number(text) : text;
}

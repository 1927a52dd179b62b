interface Table {
  policy?: string;
  aggregation?: string;
  inputs?: string[];
  outputs?: string[];
  /** Cells of a row, tests first. */
  rules?: string[][];
  allowed?: string;
  values?: string;
  byDefault?: string;
  /** Input data to declare and require, by name. */
  declare?: string[];
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const said = (tag: string, text: string | undefined) =>
  text === undefined ? "" : `<${tag}><text>${escaped(text)}</text></${tag}>`;

/** DMN 1.3 around elements. */
export const wrap = (inner: string, namespace = "https://www.omg.org/spec/DMN/20191111/MODEL/"): string =>
  `<?xml version="1.0"?><definitions xmlns="${namespace}" id="f" name="f" namespace="n">${inner}</definitions>`;

/** The decision "d", called "Fee", which is one table. */
export function table(drawn: Table): string {
  const { policy = "UNIQUE", aggregation, inputs = [], outputs = [], rules = [], declare = [] } = drawn;
  const columns = inputs.map(
    (name) =>
      `<input><inputExpression><text>${name}</text></inputExpression>${said("inputValues", drawn.allowed)}</input>`,
  );
  const results = outputs.map(
    (name) =>
      `<output name="${name}">${said("outputValues", drawn.values)}${said("defaultOutputEntry", drawn.byDefault)}</output>`,
  );
  const rows = rules.map((cells) => {
    const parts = cells.map((cell, at) => said(at < inputs.length ? "inputEntry" : "outputEntry", cell));
    return `<rule>${parts.join("")}</rule>`;
  });
  const gather = aggregation ? ` aggregation="${aggregation}"` : "";
  const needs = declare.map(
    (name) => `<informationRequirement><requiredInput href="#i_${name}"/></informationRequirement>`,
  );
  const data = declare.map((name) => `<inputData id="i_${name}" name="${name}"><variable name="${name}"/></inputData>`);
  return `${data.join("")}<decision id="d" name="Fee">${needs.join("")}<decisionTable hitPolicy="${policy}"${gather}>${[
    ...columns,
    ...results,
    ...rows,
  ].join("")}</decisionTable></decision>`;
}

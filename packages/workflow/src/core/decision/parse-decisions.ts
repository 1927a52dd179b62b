import { checkFeel } from "./check-feel.ts";
import { checkRings } from "./check-rings.ts";
import { type DecisionFinding, DecisionFindings } from "./findings.ts";
import type { DecisionModel } from "./model.ts";
import { orderOutputs } from "./order-outputs.ts";
import { readModel } from "./read-model.ts";
import { readXml } from "./read-xml.ts";

export type ParsedDecisions = { ok: true; decisions: DecisionModel } | { ok: false; refusals: DecisionFinding[] };

/** The namespaces of DMN 1.1 to 1.5. */
const NAMESPACES = new Set([
  "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
  "http://www.omg.org/spec/DMN/20151101/dmn11.xsd",
  "http://www.omg.org/spec/DMN/20180521/MODEL/",
  "https://www.omg.org/spec/DMN/20191111/MODEL/",
  "https://www.omg.org/spec/DMN/20211108/MODEL/",
  "https://www.omg.org/spec/DMN/20230324/MODEL/",
]);

/** Reads a DMN file, 1.1 to 1.5, or says of each element and cell why it cannot be decided. */
export function parseDecisions(xml: string): ParsedDecisions {
  const findings = new DecisionFindings();
  const read = readXml(xml);
  if (!read.ok) findings.refuse(null, "unreadable-xml", { detail: read.detail });
  else if (read.root.name !== "definitions" || !NAMESPACES.has(read.root.namespace)) {
    findings.refuse(null, "not-dmn", { namespace: read.root.namespace || read.root.name });
  } else {
    const decisions = readModel(read.root, findings);
    if (Object.keys(decisions.decisions).length === 0) findings.refuse(null, "no-decision");
    orderOutputs(decisions, findings);
    checkRings(decisions, findings);
    if (findings.refusals.length === 0) checkFeel(decisions, findings);
    if (findings.refusals.length === 0) return { ok: true, decisions };
  }
  return { ok: false, refusals: findings.refusals };
}

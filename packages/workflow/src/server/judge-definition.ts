import { unitByCode } from "@quintet/directory/contract";
import { Role } from "@quintet/kernel";
import type { Look } from "@quintet/rpc";
import type { FindingView } from "../contract/definition.ts";
import {
  checkForm,
  type DecisionModel,
  type Definition,
  decisionSentence,
  drawDiagram,
  type Finding,
  link,
  parseDecisions,
  parseDefinition,
  sentence,
} from "../core/index.ts";
import { findCalled } from "./find-called.ts";

/** What somebody wants to deploy. */
export interface Proposed {
  xml: string;
  forms: Record<string, Record<string, unknown>>;
  decisions: Record<string, string>;
}

export interface Judged {
  findings: FindingView[];
  /** Null when anything is refused. */
  definition: Definition | null;
  /** The version each called process was bound to. */
  calls: Record<string, number>;
  /** As it would be kept: a file without a diagram gets one. */
  xml: string;
}

const said = (severity: FindingView["severity"], { elementId, code, values }: Finding): FindingView => ({
  elementId,
  code,
  severity,
  sentences: { zh: sentence(code, values, "zh-CN"), en: sentence(code, values, "en") },
});

/** All that deploying would say, before anything is written: the process, what it calls, its forms, tables and roles. */
export async function judgeDefinition(look: Look<unknown>, proposed: Proposed): Promise<Judged> {
  const parsed = await parseDefinition(proposed.xml, { forms: new Set(Object.keys(proposed.forms)) });
  const tables = readTables(proposed.decisions);
  const bound = parsed.ok ? await bind(look, parsed.definition, tables.models) : null;
  const findings = [
    ...(parsed.ok ? [] : parsed.refusals.map((one) => said("refused", one))),
    ...formFindings(proposed.forms),
    ...tables.findings,
    ...(bound?.findings ?? []),
    ...(parsed.ok ? await roleFindings(look, parsed.definition) : []),
    ...parsed.warnings.map((one) => said("warning", one)),
  ];
  const refused = findings.some(({ severity }) => severity === "refused");
  const bare = parsed.ok && parsed.warnings.some(({ code }) => code === "diagram-missing");
  const xml = bare ? drawDiagram(proposed.xml, parsed.definition) : proposed.xml;
  return { findings, definition: refused ? null : (bound?.definition ?? null), calls: bound?.calls ?? {}, xml };
}

/** Binds calls and decision tables; what is called is the version in force now. */
async function bind(look: Look<unknown>, drawn: Definition, own: readonly DecisionModel[]) {
  const { library, calls, models } = await findCalled(look.tx, look.actor.tenantId, drawn);
  const linked = link(drawn, library, [...own, ...models]);
  if (linked.ok) return { definition: linked.definition, calls, findings: [] };
  return { definition: null, calls, findings: linked.refusals.map((one) => said("refused", one)) };
}

const formFindings = (forms: Proposed["forms"]): FindingView[] =>
  Object.entries(forms).flatMap(([formId, schema]) =>
    checkForm(formId, schema).map(({ code, sentences }) => ({
      ...{ elementId: formId, code, sentences },
      severity: "refused" as const,
    })),
  );

function readTables(decisions: Proposed["decisions"]) {
  const models: DecisionModel[] = [];
  const findings: FindingView[] = [];
  for (const [id, xml] of Object.entries(decisions)) {
    const parsed = parseDecisions(xml);
    if (parsed.ok) models.push(parsed.decisions);
    else
      for (const { elementId, code, values } of parsed.refusals) {
        const sentences = { zh: decisionSentence(code, values, "zh-CN"), en: decisionSentence(code, values, "en") };
        findings.push({ elementId: elementId ?? id, code, severity: "refused", sentences });
      }
  }
  return { models, findings };
}

/** Groups of other tools' files must be roles of this house or units of the organisation. */
async function roleFindings(look: Look<unknown>, definition: Definition): Promise<FindingView[]> {
  const findings: FindingView[] = [];
  for (const { id: elementId, assignment } of Object.values(definition.nodes)) {
    for (const value of assignment.groups) {
      if (Role.safeParse(value).success || (await look.ask(unitByCode, { code: value }))) continue;
      const sentences = {
        zh: sentence("unknown-role", { value }, "zh-CN"),
        en: sentence("unknown-role", { value }, "en"),
      };
      findings.push({ elementId, code: "unknown-role", severity: "refused", sentences });
    }
  }
  return findings;
}

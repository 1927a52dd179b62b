import { unitByCode } from "@quintet/directory/contract";
import { Role } from "@quintet/kernel";
import type { Look } from "@quintet/rpc";
import type { FindingView } from "../contract/definition.ts";
import { checkForm, type Definition, type Finding, parseDefinition, sentence } from "../core/index.ts";

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
}

const said = (severity: FindingView["severity"], { elementId, code, values }: Finding): FindingView => ({
  elementId,
  code,
  severity,
  sentences: { zh: sentence(code, values, "zh-CN"), en: sentence(code, values, "en") },
});

/** All that deploying would say, before anything is written: the process, its forms, its roles. */
export async function judgeDefinition(look: Look<unknown>, proposed: Proposed): Promise<Judged> {
  const known = { forms: new Set(Object.keys(proposed.forms)) };
  const parsed = await parseDefinition(proposed.xml, known);
  const findings = [
    ...(parsed.ok ? [] : parsed.refusals.map((one) => said("refused", one))),
    ...formFindings(proposed.forms),
    ...(parsed.ok ? await roleFindings(look, parsed.definition) : []),
    ...parsed.warnings.map((one) => said("warning", one)),
  ];
  const refused = findings.some(({ severity }) => severity === "refused");
  return { findings, definition: parsed.ok && !refused ? parsed.definition : null };
}

const formFindings = (forms: Proposed["forms"]): FindingView[] =>
  Object.entries(forms).flatMap(([formId, schema]) =>
    checkForm(formId, schema).map(({ code, sentences }) => ({
      elementId: formId,
      code,
      severity: "refused" as const,
      sentences,
    })),
  );

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

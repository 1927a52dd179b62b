import { durationWords, momentWords } from "./moment-words.ts";

interface SharedField {
  key: string;
  label: string;
  text: string;
}

interface ToShare {
  number: string;
  product: string;
  description: string;
  archiveCode: string | null;
  phoneMasked: string | null;
  /** Names that must not leave the company. */
  names: readonly string[];
  task: { name: string; outcomes: readonly string[]; duration: string | null; dueAt: Date | null };
}

const PRIVATE: readonly [RegExp, string][] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, "***@***"],
  [/(?<!\d)(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g, "***"],
  [/(?<!\d)0\d{2,3}[ -]?\d{7,8}(?!\d)/g, "***"],
  [/\+\d[\d -]{7,}\d/g, "***"],
  [/(?<!\d)\d{9,}[Xx]?(?!\d)/g, "***"],
];

/** Text for another company: the customer's names become 客户, numbers and addresses that lead to him become ***. */
export function redact(text: string, names: readonly string[]): string {
  const known = names.filter((name) => name.trim().length > 1).sort((a, b) => b.length - a.length);
  const unnamed = known.reduce((rest, name) => rest.replaceAll(name, "客户"), text);
  return PRIVATE.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), unnamed);
}

/** Exactly what a partner is shown of a case, in the order to show; everything else stays here. */
export function sharedFields(share: ToShare): SharedField[] {
  const { task } = share;
  const asked = task.outcomes.includes("returned")
    ? `${task.name}:请核实并答复;确不属于贵方的,写明理由退单,限一次`
    : `${task.name}:请核实并答复`;
  const time = task.dueAt
    ? `${task.duration ? `${durationWords(task.duration)},` : ""}${momentWords(task.dueAt)} 前`
    : "";
  const fields: SharedField[] = [
    { key: "number", label: "工单号", text: share.number },
    { key: "product", label: "业务/产品", text: redact(share.product, share.names) },
    { key: "problem", label: "问题描述", text: redact(share.description, share.names) },
    { key: "phone", label: "用户号码", text: share.phoneMasked ?? "" },
    { key: "archive", label: "归档", text: share.archiveCode ?? "" },
    { key: "request", label: "要求", text: asked },
    { key: "due", label: "时限", text: time },
  ];
  return fields.filter((field) => field.text !== "");
}

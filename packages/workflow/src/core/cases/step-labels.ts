/** The plain words of the steps a customer sees (WFL-12), by the keys of the shipped definitions. */
const LABELS: Record<string, string> = {
  accepted: "已受理",
  checking: "核查中",
  partner: "合作方核实",
  resolving: "处理中",
  answered: "已答复",
  handling: "处理中",
};

export const stepLabel = (key: string): string => LABELS[key] ?? key;

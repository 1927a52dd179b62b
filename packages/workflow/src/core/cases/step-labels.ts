/** The plain words of the steps a customer sees (WFL-12), by the keys of the shipped definitions: Chinese, English. */
const LABELS: Readonly<Record<string, readonly [string, string]>> = {
  accepted: ["已受理", "Accepted"],
  checking: ["核查中", "Checking"],
  partner: ["合作方核实", "Partner is checking"],
  resolving: ["处理中", "Resolving"],
  answered: ["已答复", "Answered"],
  handling: ["处理中", "Handling"],
  registered: ["已登记", "Registered"],
  assessing: ["评估中", "Assessing"],
  approving: ["审批中", "In approval"],
  executing: ["办理中", "In progress"],
  locating: ["排障中", "Locating the fault"],
  repairing: ["修复中", "Repairing"],
  confirming: ["待您确认", "Waiting for your confirmation"],
  collected: ["已汇总", "Collected"],
  reviewing: ["评审中", "Under review"],
  contacting: ["联系中", "Contacting you"],
  visiting: ["回访中", "Follow-up"],
  trying: ["试点中", "On trial"],
  deciding: ["决策中", "Deciding"],
  rolling: ["推行中", "Rolling out"],
  done: ["已完成", "Done"],
};

export const stepLabel = (key: string, language: "zh-CN" | "en" = "zh-CN"): string =>
  LABELS[key]?.[language === "en" ? 1 : 0] ?? key;

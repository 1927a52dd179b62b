export type DesignTab = "diagram" | "forms" | "decisions";
export const designTabs = ["diagram", "forms", "decisions"] as const satisfies readonly DesignTab[];

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
const whole = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isInteger(value) && value > 0 ? value : undefined;

/** The list: which definition is looked at. */
export const parseDesign = ({ key }: Record<string, unknown>): { key?: string } => {
  const kept = text(key);
  return kept ? { key: kept } : {};
};

/** The editor: which version was opened, which of its parts is shown, which form or table of them. */
export function parseEditor({ version, tab, part }: Record<string, unknown>) {
  const [kept, piece] = [whole(version), text(part)];
  const shown = designTabs.find((one) => one === tab);
  return {
    ...(kept ? { version: kept } : {}),
    ...(shown && shown !== "diagram" ? { tab: shown } : {}),
    ...(piece ? { part: piece } : {}),
  };
}

export function parseCompare({ left, right }: Record<string, unknown>) {
  const [a, b] = [whole(left), whole(right)];
  return { ...(a ? { left: a } : {}), ...(b ? { right: b } : {}) };
}

export function parsePilot({ version }: Record<string, unknown>) {
  const kept = whole(version);
  return kept ? { version: kept } : {};
}

export function parseMigrate({ from, to, run }: Record<string, unknown>) {
  const [a, b, ran] = [whole(from), whole(to), text(run)];
  return { ...(a ? { from: a } : {}), ...(b ? { to: b } : {}), ...(ran ? { run: ran } : {}) };
}

const base = (key: string): string => `/workflow/design/${encodeURIComponent(key)}`;
const query = (values: Record<string, string | number | undefined>): string => {
  const kept = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  return kept.length > 0 ? `?${kept.join("&")}` : "";
};
export const editPath = (key: string, version?: number): string => base(key) + query({ version });
export const comparePath = (key: string, left?: number, right?: number): string =>
  `${base(key)}/compare${query({ left, right })}`;
export const pilotPath = (key: string, version?: number): string => `${base(key)}/pilot${query({ version })}`;
export const migratePath = (key: string, from?: number, to?: number): string =>
  `${base(key)}/migrate${query({ from, to })}`;

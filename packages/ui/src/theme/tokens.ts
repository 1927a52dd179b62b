export type AppName = "access" | "knowledge" | "workflow" | "kpi" | "cockpit";
export type Scheme = "light" | "dark";

export const appNames: readonly AppName[] = ["access", "knowledge", "workflow", "kpi", "cockpit"];

/**
 * `accent` fills shapes, borders and focus rings; `text` is the same hue carried to 4.5 : 1, for words and for
 * buttons with words on them; `soft` lies under selected things.
 */
export type Accent = { accent: string; text: string; soft: string };

export type Palette = {
  ground: string;
  paper: string;
  ink: string;
  ink2: string;
  /** Marks and placeholders only; words of hint weight use `hintText`. */
  hint: string;
  hintText: string;
  line: string;
  lineSoft: string;
  ok: string;
  okText: string;
  okSoft: string;
  attention: string;
  attentionText: string;
  attentionSoft: string;
  bad: string;
  badText: string;
  badSoft: string;
  note: string;
  noteLine: string;
  /** Words on a filled accent. */
  onAccent: string;
};

export const palettes: Record<Scheme, Palette> = {
  light: {
    ground: "#f5f7fa",
    paper: "#ffffff",
    ink: "#1b2230",
    ink2: "#4b5568",
    hint: "#8a94a6",
    hintText: "#636e82",
    line: "#e4e8ef",
    lineSoft: "#eef1f6",
    ok: "#25834c",
    okText: "#237b47",
    okSoft: "#e7f4ec",
    attention: "#a96a00",
    attentionText: "#935c00",
    attentionSoft: "#fdf3dd",
    bad: "#c2333a",
    badText: "#c2333a",
    badSoft: "#fceaea",
    note: "#fff8e6",
    noteLine: "#f1e3b5",
    onAccent: "#ffffff",
  },
  dark: {
    ground: "#10151f",
    paper: "#171d29",
    ink: "#e6ebf4",
    ink2: "#aab4c5",
    hint: "#6f7b90",
    hintText: "#939eb3",
    line: "#293243",
    lineSoft: "#1f2735",
    ok: "#3f9f68",
    okText: "#6cc491",
    okSoft: "#16301f",
    attention: "#c98a1e",
    attentionText: "#e3b04e",
    attentionSoft: "#33270d",
    bad: "#d9565d",
    badText: "#f28b90",
    badSoft: "#3a191d",
    note: "#2b2512",
    noteLine: "#4d4220",
    onAccent: "#10151f",
  },
};

export const accents: Record<Scheme, Record<AppName, Accent>> = {
  light: {
    access: { accent: "#3557d6", text: "#3557d6", soft: "#edf0fb" },
    knowledge: { accent: "#0c8a76", text: "#0b7968", soft: "#e9f4f3" },
    workflow: { accent: "#b8641b", text: "#a45918", soft: "#f9f1ea" },
    kpi: { accent: "#7448b3", text: "#7448b3", soft: "#f2eff8" },
    cockpit: { accent: "#1b78b0", text: "#1a72a7", soft: "#eaf3f8" },
  },
  dark: {
    access: { accent: "#5b78ea", text: "#93a8ff", soft: "#1f2d59" },
    knowledge: { accent: "#16a08a", text: "#4fc9b2", soft: "#143c3f" },
    workflow: { accent: "#cc7a33", text: "#e2a065", soft: "#443125" },
    kpi: { accent: "#9570cf", text: "#bd9cf0", soft: "#312950" },
    cockpit: { accent: "#2f8fc9", text: "#6bb8ea", soft: "#18364f" },
  },
};

export const fontStack =
  '"Inter", "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, -apple-system, sans-serif';

import type { Language } from "../http/language.ts";
import type { RealmContext } from "../realm/context.ts";
import { assetAddress } from "./assets.ts";
import { escapeHtml } from "./html.ts";
import { mark, strandPicture } from "./mark.ts";
import { textsFor } from "./texts.ts";

const STYLES = ["story.css", "column.css", "narrow.css"] as const;

export interface Page {
  language: Language;
  title: string;
  /** Ready HTML of the right-hand column. */
  content: string;
  /** Colours the page like the app that asked, for instance `kpi`. */
  accent?: string;
  script?: "login.js" | "logout.js";
  /** Address of the same page in the other language; no switch without it. */
  switchTo?: string;
}

/** The frame around every page for people: the picture on the left, one column of content on the right. */
export function renderLayout(context: Pick<RealmContext, "prefix" | "name">, page: Page): string {
  const texts = textsFor(page.language);
  const story = context.name.endsWith("-customers") ? texts.customers : texts.staff;
  const other = page.language === "en" ? "zh-CN" : "en";
  const switcher =
    page.switchTo === undefined
      ? ""
      : `<a class="language" href="${escapeHtml(page.switchTo)}" lang="${other}" hreflang="${other}">${texts.switchLanguage}</a>`;
  const script =
    page.script === undefined ? "" : `<script src="${assetAddress(context.prefix, page.script)}" defer></script>`;
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(page.title)} · Quintet</title>
<link rel="icon" href="data:,">
${STYLES.map((name) => `<link rel="stylesheet" href="${assetAddress(context.prefix, name)}">`).join("\n")}
${script}
</head>
<body class="accent-${page.accent ?? "access"}">
<div class="story">
<header class="brand">${mark}<span class="brand-name">Quintet</span><span class="brand-product">${story.product}</span></header>
${strandPicture(story.strands)}
<div class="saying"><p class="headline">${story.headline}</p><p class="headline-more">${story.headlineMore}</p></div>
</div>
<main class="column">
<div class="top">${switcher}</div>
<div class="content">
${page.content}
</div>
</main>
</body>
</html>
`;
}

import type { Language } from "../http/language.ts";
import type { RealmContext } from "../realm/context.ts";
import { escapeHtml } from "./html.ts";
import { renderLayout } from "./layout.ts";
import { type Texts, textsFor } from "./texts.ts";

const EYE = `<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M2.5 10S5.200 5 10 5s7.500 5 7.500 5-2.700 5-7.500 5-7.500-5-7.500-5Z"/><circle cx="10" cy="10" r="2.200"/><path class="slash" d="M4 16 16 4"/></svg>`;
const WARNING = `<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true"><path d="M10 3.200 17.400 16H2.600Z"/><path d="M10 8v4M10 14v.010"/></svg>`;

export type LoginProblem = { kind: "wrong" } | { kind: "limited"; waitSeconds: number };

export interface LoginPage {
  language: Language;
  /** Which app asked; colours the page. */
  clientId: string;
  username: string;
  problem?: LoginProblem;
}

/** The log-in page, with Keycloak's field ids, so that the same browser tests run on both servers. */
export function renderLoginPage(context: RealmContext, page: LoginPage): string {
  const texts = textsFor(page.language);
  const problem = page.problem === undefined ? "" : sentenceFor(texts, page.problem);
  const focusPassword = page.username !== "";
  const content = `<h1>${texts.logIn}</h1>
<p class="more">${context.name.endsWith("-customers") ? texts.customers.more : texts.staff.more}</p>
${problem === "" ? "" : `<p class="problem" id="input-error" role="alert">${WARNING}<span>${problem}</span></p>`}
<form id="kc-form-login" method="post" autocomplete="on">
<label for="username">${texts.username}</label>
<input id="username" name="username" type="text" value="${escapeHtml(page.username)}" autocomplete="username" autocapitalize="none" autocorrect="off" spellcheck="false" required maxlength="255"${focusPassword ? "" : " autofocus"}${problemMark(problem)}>
<label for="password">${texts.password}</label>
<div class="secret">
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="255"${focusPassword ? " autofocus" : ""}${problemMark(problem)}>
<button type="button" class="reveal" id="reveal" aria-pressed="false" aria-label="${texts.show}" data-show="${texts.show}" data-hide="${texts.hide}">${EYE}</button>
</div>
<button type="submit" class="primary" id="kc-login">${texts.logIn}</button>
</form>
${renderChips(context, page.language, texts)}`;
  const other = page.language === "en" ? "zh-CN" : "en";
  return renderLayout(context, {
    language: page.language,
    title: texts.logIn,
    content,
    accent: page.clientId.replace(/^quintet-/, ""),
    script: "login.js",
    switchTo: `?kc_locale=${other}`,
  });
}

function problemMark(problem: string): string {
  return problem === "" ? "" : ` aria-invalid="true" aria-describedby="input-error"`;
}

function sentenceFor(texts: Texts, problem: LoginProblem): string {
  if (problem.kind === "wrong") return texts.wrong;
  return texts.limited.replace("{minutes}", String(Math.ceil(problem.waitSeconds / 60)));
}

function renderChips(context: RealmContext, language: Language, texts: Texts): string {
  if (context.demonstration.length === 0) return "";
  const chips = context.demonstration.map((user) => {
    const role = language === "en" ? user.demonstration?.en : user.demonstration?.zh;
    const secret = "password" in user ? user.password : "";
    return `<li><button type="button" class="chip" aria-pressed="false" data-username="${escapeHtml(user.username)}" data-password="${escapeHtml(secret)}"><span class="chip-name">${escapeHtml(user.name)}</span><span class="chip-role">${escapeHtml(role ?? "")}</span></button></li>`;
  });
  return `<section class="demonstration" aria-labelledby="demonstration">
<h2 id="demonstration">${texts.demonstration}<span>${texts.demonstrationMore}</span></h2>
<ul class="chips">${chips.join("")}</ul>
</section>`;
}

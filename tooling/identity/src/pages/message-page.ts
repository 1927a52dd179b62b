import type { IncomingMessage } from "node:http";
import { type Language, languageOf } from "../http/language.ts";
import type { RealmContext } from "../realm/context.ts";
import { escapeHtml } from "./html.ts";
import { renderLayout } from "./layout.ts";
import { textsFor } from "./texts.ts";

export type Message = "expired" | "refused" | "failed" | "away" | "loggedOut" | "account";

/** A page that says one thing and leads back to the platform; `code` is for whoever is asked for help. */
export function messagePage(
  context: Pick<RealmContext, "name" | "prefix" | "publicOrigin">,
  { language, message, code, back }: { language: Language; message: Message; code?: string; back?: string },
): string {
  const texts = textsFor(language);
  const { title, text } = texts[message];
  const content = `<h1>${title}</h1>
<p class="more">${text}</p>
${code === undefined ? "" : `<p class="code"><code>${escapeHtml(code)}</code></p>`}
<a class="primary" href="${escapeHtml(back ?? `${context.publicOrigin}/`)}">${texts.back}</a>`;
  return renderLayout(context, { language, title, content });
}

/** The same inside the provider. */
export function renderMessagePage(
  ctx: { req: IncomingMessage; type: string; body: unknown },
  context: RealmContext,
  message: Message,
  problem?: { error: string; error_description?: string | undefined },
): void {
  const code = problem && [problem.error, problem.error_description].filter(Boolean).join(": ");
  const language = languageOf(ctx.req);
  ctx.type = "html";
  ctx.body = messagePage(context, { language, message, ...(code === undefined ? {} : { code }) });
}

import type { KoaContextWithOIDC } from "oidc-provider";
import { languageOf } from "../http/language.ts";
import type { RealmContext } from "../realm/context.ts";
import { renderLayout } from "./layout.ts";
import { textsFor } from "./texts.ts";

/**
 * The log-out form sends itself when the app proved with its ID token whose log-out it is; without that proof a
 * person must press the button, or any foreign page could log people out.
 */
export function renderLogoutPage(ctx: KoaContextWithOIDC, context: RealmContext, form: string): void {
  const language = languageOf(ctx.req);
  const texts = textsFor(language);
  const proven = ctx.oidc.entities.IdTokenHint?.payload.sub === ctx.oidc.session?.accountId;
  const complete = form
    .replace("<form ", proven ? "<form data-automatic " : "<form ")
    .replace(
      "</form>",
      `<input type="hidden" name="logout" value="yes"><button type="submit" class="primary" id="kc-logout">${texts.leaving.button}</button></form>`,
    );
  const content = `<h1>${texts.leaving.title}</h1><p class="more">${texts.leaving.text}</p>${complete}`;
  ctx.type = "html";
  ctx.body = renderLayout(context, { language, title: texts.leaving.title, content, script: "logout.js" });
}

import type { IncomingMessage, ServerResponse } from "node:http";
import type Provider from "oidc-provider";
import { errors } from "oidc-provider";
import { answerHtml } from "../http/answer.ts";
import { readForm } from "../http/form-body.ts";
import { chosenLanguage, LANGUAGE_COOKIE, languageOf } from "../http/language.ts";
import { type LoginProblem, renderLoginPage } from "../pages/login-page.ts";
import { messagePage } from "../pages/message-page.ts";
import { forgetTries, reserveTry } from "../store/login-tries.ts";
import type { RealmContext } from "./context.ts";

type Interaction = Awaited<ReturnType<Provider["interactionDetails"]>>;

/** GET shows the log-in page of one log-in under way, POST takes its form. */
export async function handleLogin(
  provider: Provider,
  context: RealmContext,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  let interaction: Interaction;
  try {
    interaction = await provider.interactionDetails(req, res);
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    answerHtml(res, 400, messagePage(context, { language: languageOf(req), message: "expired" }));
    return;
  }
  const { ui_locales: locales, login_hint: hint } = interaction.params;
  const wished = typeof locales === "string" ? locales : undefined;
  const show = (status: number, username: string, problem?: LoginProblem) => {
    const language = languageOf(req, wished);
    const clientId = String(interaction.params.client_id);
    const page = { language, clientId, username, ...(problem === undefined ? {} : { problem }) };
    answerHtml(res, status, renderLoginPage(context, page));
  };
  if (req.method !== "POST") {
    rememberLanguage(context, req, res);
    show(200, typeof hint === "string" ? hint : "");
    return;
  }

  const form = await readForm(req);
  const username = form?.get("username")?.trim().slice(0, 255) ?? "";
  const password = form?.get("password") ?? "";
  if (username === "" || password === "") {
    show(200, username, { kind: "wrong" });
    return;
  }
  const attempt = { realm: context.name, username: username.toLowerCase(), address: req.socket.remoteAddress ?? "" };
  const waitSeconds = await reserveTry(context.pool, attempt);
  if (waitSeconds > 0) {
    res.setHeader("Retry-After", String(waitSeconds));
    show(429, username, { kind: "limited", waitSeconds });
    return;
  }
  const person = await context.directory.authenticate(username, password);
  if (person === undefined) {
    show(200, username, { kind: "wrong" });
    return;
  }
  await forgetTries(context.pool, attempt);
  // Not remembered beyond the browser's own session: at a shared desk the next agent must not be this one.
  await provider.interactionFinished(req, res, { login: { accountId: person.subject, remember: false } });
}

function rememberLanguage({ prefix }: RealmContext, req: IncomingMessage, res: ServerResponse): void {
  const language = chosenLanguage(req);
  if (language === undefined) return;
  res.appendHeader("Set-Cookie", `${LANGUAGE_COOKIE}=${language}; Path=${prefix}/; Max-Age=31536000; SameSite=Lax`);
}

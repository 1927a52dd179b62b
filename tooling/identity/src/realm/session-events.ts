import type { KoaContextWithOIDC, default as Provider } from "oidc-provider";
import { announceSessionEnd, keepSessionAlive } from "../store/sessions.ts";
import type { RealmContext } from "./context.ts";
import { STATUS_COOKIE, statusOf } from "./session-status.ts";

const SHOWS_SESSION = new Set(["authorization", "resume", "end_session_confirm"]);

/** The provider marks a session it closed; its types do not say so. */
type LiveSession = NonNullable<KoaContextWithOIDC["oidc"]["session"]> & { destroyed?: boolean };

/** Keeps the status cookie, the session's life and the listeners of its end in step with what the provider did. */
export function followSession(provider: Provider, context: RealmContext): void {
  provider.use(async (ctx, next) => {
    await next();
    const oidc = (ctx as Partial<Pick<KoaContextWithOIDC, "oidc">>).oidc;
    if (oidc === undefined) return;
    const route: string = oidc.route;
    if (route === "token" && ctx.status === 200 && oidc.entities.AccessToken?.sessionUid !== undefined) {
      // The tokens are issued already: that the session could not be prolonged must not take them back.
      await keepSessionAlive(context.pool, context.name, oidc.entities.AccessToken.sessionUid).catch((error) =>
        context.log("warn", "a single sign-on session could not be prolonged", error),
      );
    }
    const session: LiveSession | undefined = oidc.session;
    if (!SHOWS_SESSION.has(route) || session === undefined) return;
    const alive = session.accountId !== undefined && !session.destroyed;
    ctx.cookies.set(STATUS_COOKIE, alive ? statusOf(session.uid) : null, {
      path: `${context.prefix}/`,
      httpOnly: false,
      sameSite: "lax",
      secure: context.publicOrigin.startsWith("https:"),
      overwrite: true,
    });
    if (session.destroyed && session.accountId !== undefined) {
      await announceSessionEnd(context.pool, { realm: context.name, sid: session.uid, subject: session.accountId });
    }
  });
}

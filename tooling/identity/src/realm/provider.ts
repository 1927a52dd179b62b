import type { JWK } from "jose";
import Provider, { type Configuration, interactionPolicy } from "oidc-provider";
import { renderLogoutPage } from "../pages/logout-page.ts";
import { renderMessagePage } from "../pages/message-page.ts";
import { createAdapterFactory } from "../store/adapter.ts";
import { accountOf, claimsForAccessToken } from "./account-claims.ts";
import type { RealmContext } from "./context.ts";
import { loadGrant } from "./grants.ts";
import { KEYCLOAK_ROUTES, takeKeycloakShape } from "./keycloak-shape.ts";
import {
  ACCESS_TOKEN_SECONDS,
  INTERACTION_SECONDS,
  SESSION_IDLE_SECONDS,
  SESSION_MAX_SECONDS,
  sessionSeconds,
} from "./lifetimes.ts";
import { followSession } from "./session-events.ts";

export const AUDIENCE = "quintet-api";
/** A resource must be an absolute URI; the audience in the token is the plain name. */
const RESOURCE = "urn:quintet:api";

/** The OpenID Connect issuer of one realm, on Keycloak's paths. */
export function createProvider(context: RealmContext, keys: readonly JWK[]): Provider {
  const provider = new Provider(context.issuer, configurationOf(context, keys));
  // Addresses are built from the public origin, which the handler puts into the forwarded headers.
  provider.proxy = true;
  provider.on("server_error", (_ctx, error) => context.log("error", "the identity server failed at a request", error));
  takeKeycloakShape(provider, context);
  followSession(provider, context);
  return provider;
}

function configurationOf(context: RealmContext, keys: readonly JWK[]): Configuration {
  const secure = context.publicOrigin.startsWith("https:");
  return {
    adapter: createAdapterFactory(context.pool, context.name),
    jwks: { keys: keys as { kid: string }[] },
    clients: context.clients.map((id) => ({
      client_id: id,
      token_endpoint_auth_method: "none",
      grant_types: ["authorization_code", "refresh_token"],
      response_types: ["code"],
      redirect_uris: [`${context.publicOrigin}/`],
      post_logout_redirect_uris: [`${context.publicOrigin}/`],
    })),
    claims: { openid: ["sub", "name", "preferred_username"], acr: null, sid: null, auth_time: null, iss: null },
    scopes: ["openid", "profile", "email"],
    responseTypes: ["code"],
    routes: KEYCLOAK_ROUTES,
    clockTolerance: 5,
    // The handler answers cross-origin requests, with credentials; the provider's own answer has none.
    clientBasedCORS: () => false,
    cookies: {
      names: { session: "quintet_session", interaction: "quintet_login", resume: "quintet_resume" },
      long: { httpOnly: true, sameSite: "lax", secure, path: `${context.prefix}/` },
      short: { httpOnly: true, sameSite: "lax", secure },
    },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      // Its own handler refuses tokens with an audience, which ours all have.
      userinfo: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => renderLogoutPage(ctx, context, form),
        postLogoutSuccessSource: (ctx) => renderMessagePage(ctx, context, "loggedOut"),
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: "",
          audience: AUDIENCE,
          accessTokenFormat: "jwt",
          accessTokenTTL: ACCESS_TOKEN_SECONDS,
          jwt: { sign: { alg: "RS256" } },
        }),
      },
    },
    findAccount: (_ctx, subject) => accountOf(context, subject),
    extraTokenClaims: (_ctx, token) => claimsForAccessToken(context, token),
    loadExistingGrant: (ctx) => loadGrant(ctx, context),
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    interactions: {
      policy: policyOf(),
      url: (_ctx, interaction) => `${context.prefix}/login-actions/authenticate/${interaction.uid}`,
    },
    renderError: (ctx, out) =>
      renderMessagePage(ctx, context, out.error === "server_error" ? "failed" : "refused", out),
    ttl: {
      AccessToken: ACCESS_TOKEN_SECONDS,
      AuthorizationCode: 60,
      IdToken: ACCESS_TOKEN_SECONDS,
      RefreshToken: SESSION_IDLE_SECONDS,
      Grant: SESSION_MAX_SECONDS,
      Interaction: INTERACTION_SECONDS,
      Session: (_ctx, session) => sessionSeconds(session.loginTs, Math.floor(Date.now() / 1000)),
    },
  };
}

/** Log-in is the only question ever asked; consent is given by the house. */
function policyOf(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  policy.remove("consent");
  policy
    .get("login")
    ?.checks.add(
      new interactionPolicy.Check(
        "unknown_account",
        "the person logged in does not exist any more",
        "login_required",
        (ctx) => ctx.oidc.session?.accountId !== undefined && ctx.oidc.account === undefined,
      ),
    );
  return policy;
}

import { randomBytes } from "node:crypto";
import type Provider from "oidc-provider";
import { isAppAddress, type RealmContext } from "./context.ts";

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Keycloak's paths below the realm; keycloak-js has them built in and never reads the discovery document. */
export const OIDC = "/protocol/openid-connect";
export const KEYCLOAK_ROUTES = {
  authorization: `${OIDC}/auth`,
  token: `${OIDC}/token`,
  end_session: `${OIDC}/logout`,
  jwks: `${OIDC}/certs`,
};

/** Three changes to what the provider makes, each needed by an unchanged keycloak-js. */
export function takeKeycloakShape(provider: Provider, context: RealmContext): void {
  const allowed = (address: string) => isAppAddress(context, address);
  Object.assign(provider.Client.prototype, {
    redirectUriAllowed: allowed,
    postLogoutRedirectUriAllowed: allowed,
    // Every token names the session, and its name is the same for every app.
    includeSid: () => true,
  });
  Object.assign(provider.RefreshToken.prototype, { generateTokenId });
}

/** keycloak-js decodes the refresh token, so it looks like a JWT; only the random third part makes it valid. */
function generateTokenId(this: { expiration: number; sessionUid?: string; clientId?: string }): string {
  const now = Math.floor(Date.now() / 1000);
  const payload = { typ: "Refresh", iat: now, exp: now + this.expiration, sid: this.sessionUid, azp: this.clientId };
  return `${base64({ alg: "none", typ: "JWT" })}.${base64(payload)}.${randomBytes(32).toString("base64url")}`;
}

import type { AccessToken, Account, ClientCredentials } from "oidc-provider";
import type { RealmContext } from "./context.ts";

/** The person behind a subject as the provider wants to know them. */
export async function accountOf({ directory }: RealmContext, subject: string): Promise<Account | undefined> {
  const person = await directory.find({ subject });
  if (person === undefined) return undefined;
  const claims = { sub: subject, name: person.name, preferred_username: person.username };
  return { accountId: subject, claims: async () => claims };
}

/** What Keycloak writes into access tokens. Roles are read anew for every token, so a demotion shows at a refresh. */
export async function claimsForAccessToken(
  { directory }: RealmContext,
  token: AccessToken | ClientCredentials,
): Promise<Record<string, unknown>> {
  if (token.kind !== "AccessToken") return {};
  const person = await directory.find({ subject: token.accountId });
  return {
    azp: token.clientId,
    typ: "Bearer",
    sid: token.sessionUid,
    name: person?.name,
    preferred_username: person?.username,
    realm_access: { roles: [...(person?.roles ?? [])] },
    resource_access: {},
  };
}

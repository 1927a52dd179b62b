import type { Grant, KoaContextWithOIDC } from "oidc-provider";
import { claimSessionGrant } from "../store/session-grants.ts";
import type { RealmContext } from "./context.ts";

/**
 * The app's grant in this session, made without asking. Two tabs of one app share it, also when both arrive at once:
 * the first one stored counts.
 */
export async function loadGrant(ctx: KoaContextWithOIDC, context: RealmContext): Promise<Grant | undefined> {
  const { session, client, account, provider } = ctx.oidc;
  if (session === undefined || client === undefined || account === undefined) return undefined;
  session.sidFor(client.clientId, session.uid);
  const held = session.grantIdFor(client.clientId);
  const known = held === undefined ? undefined : await provider.Grant.find(held);
  if (known !== undefined && known.accountId === account.accountId) return known;

  const fresh = new provider.Grant({ accountId: account.accountId, clientId: client.clientId });
  fresh.addOIDCScope("openid profile email");
  const grantId = await fresh.save();
  const claim = { realm: context.name, sessionUid: session.uid, clientId: client.clientId, grantId, replaces: held };
  const counts = await claimSessionGrant(context.pool, claim);
  return counts === grantId ? fresh : ((await provider.Grant.find(counts)) ?? fresh);
}

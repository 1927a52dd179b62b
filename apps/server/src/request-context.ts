import type { Verifier } from "@quintet/auth/server";
import { isKey } from "@quintet/directory/core";
import { subjectOfShownKey } from "@quintet/directory/server";
import type { Caller, Ground, RequestContext } from "@quintet/rpc";
import { TRPCError } from "@trpc/server";
import type { FastifyRequest } from "fastify";

/** A link without a log-in may be held open this long, in ms. */
const ANONYMOUS = 3_600_000;

const headerOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === "string" ? value : undefined;
};

async function callerOf(
  verify: Verifier,
  authorization: string | undefined,
): Promise<{ caller: Caller; expiresAt: number }> {
  if (authorization === undefined) return { caller: { kind: "anonymous" }, expiresAt: Date.now() + ANONYMOUS };
  const key = authorization.replace(/^bearer\s+/i, "");
  if (isKey(key))
    return { caller: { kind: "subject", subject: subjectOfShownKey(key) }, expiresAt: Date.now() + ANONYMOUS };
  const verified = await verify(authorization);
  if (verified.ok) {
    const { realm, subject, expiresAt } = verified.claims;
    return { caller: { kind: "subject", subject: subjectOf(realm, subject) }, expiresAt: expiresAt * 1_000 };
  }
  if (verified.reason === "identity-unavailable") {
    throw new TRPCError({ code: "SERVICE_UNAVAILABLE", message: "the identity server is away; try again" });
  }
  throw new TRPCError({ code: "UNAUTHORIZED", message: "sign in first" });
}

/** The key of table `login`: realms are apart, so a customer's subject never meets a member of staff. */
export const subjectOf = (realm: "staff" | "customers", subject: string): string => `${realm}_${subject}`;

/** What one HTTP request brings: who calls, from where, under which idempotency key. */
export async function contextOf(ground: Ground, verify: Verifier, request: FastifyRequest): Promise<RequestContext> {
  const { caller, expiresAt } = await callerOf(verify, headerOf(request, "authorization"));
  return { ground, caller, expiresAt, key: headerOf(request, "idempotency-key"), address: request.ip };
}

import type { Verifier } from "@quintet/auth/server";
import { isKey } from "@quintet/directory/core";
import { subjectOfShownKey } from "@quintet/directory/server";
import type { Caller, Ground, RequestContext } from "@quintet/rpc";
import { TRPCError } from "@trpc/server";
import type { FastifyRequest } from "fastify";
import type { EndedSessions } from "./ended-sessions.ts";

/** A link without a log-in may be held open this long, in ms. */
const ANONYMOUS = 3_600_000;

const headerOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === "string" ? value : undefined;
};

interface Known {
  caller: Caller;
  expiresAt: number;
  over?: AbortSignal;
}

async function callerOf(
  verify: Verifier,
  ended: EndedSessions | undefined,
  authorization: string | undefined,
): Promise<Known> {
  if (authorization === undefined) return { caller: { kind: "anonymous" }, expiresAt: Date.now() + ANONYMOUS };
  const key = authorization.replace(/^bearer\s+/i, "");
  if (isKey(key))
    return { caller: { kind: "subject", subject: subjectOfShownKey(key) }, expiresAt: Date.now() + ANONYMOUS };
  const verified = await verify(authorization);
  if (verified.ok) {
    const { realm, subject, sid, expiresAt } = verified.claims;
    if (ended?.has(realm, sid)) throw new TRPCError({ code: "UNAUTHORIZED", message: "sign in first" });
    const caller: Caller = { kind: "subject", subject: subjectOf(realm, subject) };
    return { caller, expiresAt: expiresAt * 1_000, ...(ended ? { over: ended.signal(realm, sid) } : {}) };
  }
  if (verified.reason === "identity-unavailable") {
    throw new TRPCError({ code: "SERVICE_UNAVAILABLE", message: "the identity server is away; try again" });
  }
  throw new TRPCError({ code: "UNAUTHORIZED", message: "sign in first" });
}

/** The key of table `login`: realms are apart, so a customer's subject never meets a member of staff. */
export const subjectOf = (realm: "staff" | "customers", subject: string): string => `${realm}_${subject}`;

/** Who may come in by HTTP: tokens that hold and whose log-in has not ended. */
export interface Doorkeeper {
  verify: Verifier;
  ended?: EndedSessions;
  closing?: AbortSignal;
}

/** What one HTTP request brings: who calls, from where, under which idempotency key. */
export async function contextOf(ground: Ground, door: Doorkeeper, request: FastifyRequest): Promise<RequestContext> {
  const known = await callerOf(door.verify, door.ended, headerOf(request, "authorization"));
  const { closing } = door;
  return { ground, ...known, closing, key: headerOf(request, "idempotency-key"), address: request.ip };
}

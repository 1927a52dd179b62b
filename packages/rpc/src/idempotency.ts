import { and, eq, idempotency, type Scope, sql, type Tx } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import { digest } from "./canonical.ts";

interface Claim {
  scope: Scope;
  key: string;
  procedure: string;
  input: unknown;
}

export interface Answered {
  response: unknown;
}

const hashOf = (claim: Claim): string => digest({ procedure: claim.procedure, input: claim.input });

/**
 * Claims a key for this transaction. Answers what was answered before under it, or null when it is new.
 * Refuses with UNPROCESSABLE when the key came with other input, with CONFLICT while its first use is still under way.
 */
export async function claimKey(tx: Tx, claim: Claim): Promise<Answered | null> {
  const { scope, key } = claim;
  if (key.length > 200)
    throw new DomainError("BAD_REQUEST", "key-too-long", "an idempotency key has at most 200 characters");
  const name = `${scope.tenantId}/${scope.principal}/${key}`;
  const { rows } = await tx.execute<{ free: boolean; request_hash: string | null; response: unknown }>(sql`
    select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as free, i.request_hash, i.response
    from (select 1) as one
    left join ${idempotency} i on i.tenant_id = ${scope.tenantId} and i.principal = ${scope.principal} and i.key = ${key}`);
  const row = rows[0];
  if (row?.request_hash) {
    if (row.request_hash !== hashOf(claim)) {
      throw new DomainError("UNPROCESSABLE", "key-reused", "this idempotency key was used for another request");
    }
    return { response: row.response };
  }
  if (!row?.free) throw new DomainError("CONFLICT", "in-flight", "the same request is still being worked on");
  return null;
}

/** Keeps the answer under the key, in the transaction whose effect it describes. */
export async function keepAnswer(tx: Tx, claim: Claim, response: unknown, now: Date): Promise<void> {
  const { scope, key } = claim;
  await tx.insert(idempotency).values({
    tenantId: scope.tenantId,
    principal: scope.principal,
    key,
    requestHash: hashOf(claim),
    response,
    at: now,
  });
}

/** Forgets keys older than 72 h; the worker calls it daily. */
export const forgetKeys = (tx: Tx, tenantId: string, before: Date) =>
  tx.delete(idempotency).where(and(eq(idempotency.tenantId, tenantId), sql`${idempotency.at} < ${before}`));

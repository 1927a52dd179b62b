import { DomainError, type RefusalCode } from "@quintet/kernel";
import { TRPCError } from "@trpc/server";

const trpcCode: Record<RefusalCode, TRPCError["code"]> = {
  BAD_REQUEST: "BAD_REQUEST",
  UNAUTHORIZED: "UNAUTHORIZED",
  FORBIDDEN: "FORBIDDEN",
  NOT_FOUND: "NOT_FOUND",
  CONFLICT: "CONFLICT",
  GONE: "PRECONDITION_FAILED",
  UNPROCESSABLE: "UNPROCESSABLE_CONTENT",
  TOO_MANY_REQUESTS: "TOO_MANY_REQUESTS",
  UNAVAILABLE: "SERVICE_UNAVAILABLE",
};

/** An error and what caused it, outermost first: drivers wrap each other's errors. */
function* chainOf(error: unknown): Generator<Error> {
  let current: unknown = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    yield current;
    current = current.cause;
  }
}

function sqlState(error: unknown): string | undefined {
  for (const one of chainOf(error)) {
    if ("code" in one && typeof one.code === "string" && /^[0-9A-Z]{5}$/.test(one.code)) return one.code;
  }
  return undefined;
}

/** What PostgreSQL says, as far as a caller may know it. */
function fromDatabase(state: string): DomainError | undefined {
  if (state === "23505") return new DomainError("CONFLICT", "exists-already", "this exists already");
  if (state === "23503") return new DomainError("NOT_FOUND", "not-found", "not found");
  if (state === "42501") return new DomainError("NOT_FOUND", "not-found", "not found");
  if (state === "40001" || state === "40P01" || state === "55P03") {
    return new DomainError("CONFLICT", "try-again", "somebody else is changing this; try again");
  }
  if (state === "57014") return new DomainError("UNAVAILABLE", "too-slow", "this took too long; try again");
  if (state.startsWith("08") || state.startsWith("57P")) {
    return new DomainError("UNAVAILABLE", "database-away", "the database is away for a moment; try again");
  }
  if (state === "22021" || state === "22P05")
    return new DomainError("BAD_REQUEST", "bad-text", "the text has a character that cannot be stored");
  return undefined;
}

const SEVERED =
  /Connection terminated|connection error and is not queryable|ECONNREFUSED|ECONNRESET|EPIPE|Query read timeout|timeout exceeded when trying/;

/** The connection broke under the statement: whether it was committed is unknown, and the key will tell. */
const severed = (error: unknown): boolean => [...chainOf(error)].some((one) => SEVERED.test(one.message));

/** The one place where an error becomes an answer (house rule 5). Unknown errors keep their text to themselves. */
export function refusalOf(error: unknown): DomainError | undefined {
  if (error instanceof DomainError) return error;
  const state = sqlState(error);
  if (state) return fromDatabase(state);
  if (severed(error))
    return new DomainError("UNAVAILABLE", "database-away", "the database is away for a moment; try again");
  return undefined;
}

export function toTrpcError(error: unknown): TRPCError {
  if (error instanceof TRPCError) return error;
  const refusal = refusalOf(error);
  if (!refusal)
    return new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: "something went wrong on our side", cause: error });
  return new TRPCError({ code: trpcCode[refusal.code], message: refusal.message, cause: refusal });
}

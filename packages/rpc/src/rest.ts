import { DomainError, type RefusalCode } from "@quintet/kernel";
import { performCommand, performQuery } from "./perform.ts";
import type { AnyCommand, AnyProcedure, AnyQuery } from "./procedure.ts";
import { refusalOf } from "./refusal.ts";
import type { RequestContext } from "./request.ts";

/** One address of the open API: a command is posted, a query is got. Streams are not part of it. */
export interface RestRoute {
  house: string;
  name: string;
  method: "GET" | "POST";
  path: string;
  procedure: AnyCommand | AnyQuery;
}

export type Houses = Record<string, Record<string, unknown>>;

/** Every command and query of every house, by address. */
export const restRoutes = (houses: Houses): RestRoute[] =>
  Object.entries(houses).flatMap(([house, procedures]) =>
    Object.entries(procedures as Record<string, AnyProcedure>).flatMap(([name, procedure]): RestRoute[] => {
      if (procedure.kind === "watch") return [];
      const method = procedure.kind === "command" ? "POST" : "GET";
      return [{ house, name, method, path: `/api/v1/${house}/${name}`, procedure }];
    }),
  );

const status: Record<RefusalCode, number> = {
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  GONE: 410,
  UNPROCESSABLE: 422,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
};

/** A refusal as RFC 9457 tells it; `reason` is the stable word of the house. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  reason: string;
}

export const problemOf = ({ code, reason, message }: DomainError): Problem => ({
  type: `/problems/${reason}`,
  title: message,
  status: status[code],
  code,
  reason,
});

const UNKNOWN: Problem = {
  type: "about:blank",
  title: "something went wrong on our side",
  status: 500,
  code: "INTERNAL_SERVER_ERROR",
  reason: "unknown",
};

/** Performs a route for one request: the answer, or the problem. Never throws. */
export async function answerRoute(
  route: RestRoute,
  context: RequestContext,
  input: unknown,
): Promise<{ ok: true; answer: unknown } | { ok: false; problem: Problem }> {
  const { ground, caller, key, address } = context;
  const call = { caller, input, key, address };
  try {
    const { procedure } = route;
    const answer =
      procedure.kind === "command"
        ? await performCommand(ground, procedure, call)
        : await performQuery(ground, procedure, call);
    return { ok: true, answer };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal) return { ok: false, problem: problemOf(refusal) };
    ground.log("error", "a procedure failed", { error: String(error instanceof Error ? error.stack : error) });
    return { ok: false, problem: UNKNOWN };
  }
}

/** What a query was asked: the JSON of its `input` parameter. */
export function readInput(text: string | undefined): unknown {
  if (text === undefined) return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError("BAD_REQUEST", "bad-input", "the parameter input is not JSON");
  }
}

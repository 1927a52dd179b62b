import { DomainError } from "@quintet/kernel";
import { answerRoute, type Ground, openApiOf, type Problem, problemOf, readInput, restRoutes } from "@quintet/rpc";
import { TRPCError } from "@trpc/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { procedures } from "./procedures.ts";
import { contextOf, type Doorkeeper } from "./request-context.ts";

const VERSION = "1.0.0";
export const apiRoutes = restRoutes(procedures);

function refuse(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.status === 503) reply.header("retry-after", "1");
  return reply.code(problem.status).type("application/problem+json").send(problem);
}

/** What came before any procedure: a token that does not hold, an input that is not JSON. */
export function early(error: unknown): Problem {
  if (error instanceof DomainError) return problemOf(error);
  const away = error instanceof TRPCError && error.code === "SERVICE_UNAVAILABLE";
  return problemOf(
    away
      ? new DomainError("UNAVAILABLE", "identity-away", "the identity server is away; try again")
      : new DomainError("UNAUTHORIZED", "not-signed-in", "sign in first"),
  );
}

/** The open API (architecture decision 11): every command and query by address, and the document that describes them. */
export function serveApi(app: FastifyInstance, ground: Ground, door: Doorkeeper): void {
  const described = JSON.stringify(openApiOf(apiRoutes, VERSION));
  app.get("/api/v1/openapi.json", (_request, reply) => reply.type("application/json").send(described));
  for (const route of apiRoutes) {
    app.route({
      method: route.method,
      url: route.path,
      async handler(request: FastifyRequest, reply) {
        try {
          const context = await contextOf(ground, door, request);
          const { input } = request.query as { input?: string };
          const asked = route.method === "GET" ? readInput(input) : (request.body ?? {});
          const done = await answerRoute(route, context, asked);
          return done.ok ? reply.send(done.answer) : refuse(reply, done.problem);
        } catch (error) {
          return refuse(reply, early(error));
        }
      },
    });
  }
}

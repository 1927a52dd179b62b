import type { FastifyInstance } from "fastify";

const OURS = /^\/(trpc|api|files)(\/|\?|$)/;
const JSON_TYPE = /^application\/json\s*(;|$)/i;

/**
 * What is posted to the interface is JSON and says so (SEC-8): the kinds a form of another page can send without being
 * asked for leave are refused before anything reads the body.
 */
export function onlyJson(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    if (request.method !== "POST" || !OURS.test(request.url)) return;
    const type = request.headers["content-type"];
    const empty = request.headers["content-length"] === "0" || !("content-length" in request.headers);
    const silent = type === undefined && empty && !("transfer-encoding" in request.headers);
    if (silent || (type !== undefined && JSON_TYPE.test(type))) return;
    await reply.code(415).type("application/problem+json").send({
      type: "/problems/not-json",
      title: "post JSON, as application/json",
      status: 415,
      code: "BAD_REQUEST",
      reason: "not-json",
    });
  });
}

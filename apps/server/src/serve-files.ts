import { answerRoute, type Ground, type Problem, type RestRoute } from "@quintet/rpc";
import { ATTACHMENT_BYTES, AttachmentContent } from "@quintet/workflow/contract";
import type { FastifyInstance, FastifyReply } from "fastify";
import { contextOf } from "./request-context.ts";
import { apiRoutes, early } from "./serve-api.ts";

const routeOf = (name: string): RestRoute => {
  const route = apiRoutes.find((one) => one.house === "workflow" && one.name === name);
  if (!route) throw new Error(`there is no procedure ${name}`);
  return route;
};
const putting = routeOf("attachFile");
const getting = routeOf("readAttachment");

/** Base64 is a third longer than what it says; the rest is the name and the braces. */
const BODY = Math.ceil(ATTACHMENT_BYTES * 1.34) + 4_096;

const refuse = (reply: FastifyReply, problem: Problem): FastifyReply =>
  reply.code(problem.status).type("application/problem+json").send(problem);

const orNull = (text: string | undefined): string | null => text ?? null;

/**
 * Files of cases, which are larger than any other request: put with `POST /files`, got with
 * `GET /files/<id>?caseId=…|shareId=…`. A file is always saved, never shown: whatever it holds, no page of ours runs it.
 */
export function serveFiles(app: FastifyInstance, ground: Ground, door: Parameters<typeof contextOf>[1]): void {
  app.post("/files", { bodyLimit: BODY }, async (request, reply) => {
    try {
      const done = await answerRoute(putting, await contextOf(ground, door, request), request.body ?? {});
      return done.ok ? reply.send(done.answer) : refuse(reply, done.problem);
    } catch (error) {
      return refuse(reply, early(error));
    }
  });
  app.get("/files/:attachmentId", async (request, reply) => {
    const { attachmentId } = request.params as { attachmentId: string };
    const { caseId, shareId } = request.query as { caseId?: string; shareId?: string };
    try {
      const asked = { attachmentId, caseId: orNull(caseId), shareId: orNull(shareId) };
      const done = await answerRoute(getting, await contextOf(ground, door, request), asked);
      if (!done.ok) return refuse(reply, done.problem);
      const { name, type, content } = AttachmentContent.parse(done.answer);
      return reply
        .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .header("cache-control", "private, no-store")
        .type(type)
        .send(Buffer.from(content, "base64"));
    } catch (error) {
      return refuse(reply, early(error));
    }
  });
}

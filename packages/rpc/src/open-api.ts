import { z } from "zod";
import type { RestRoute } from "./rest.ts";

const problem = {
  description: "Refused; `reason` says why in one stable word",
  content: {
    "application/problem+json": {
      schema: {
        type: "object",
        required: ["type", "title", "status", "code", "reason"],
        properties: {
          type: { type: "string" },
          title: { type: "string" },
          status: { type: "integer" },
          code: { type: "string" },
          reason: { type: "string" },
        },
      },
    },
  },
};

const KEY = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description: "Same key and input: same answer for 72 hours. Same key, other input: 422.",
  schema: { type: "string", maxLength: 200 },
};

const schemaOf = (schema: z.ZodType, io: "input" | "output"): unknown => {
  const { $schema: _, ...said } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return said;
};

const json = (schema: unknown) => ({ content: { "application/json": { schema } } });

function operationOf({ house, name, procedure }: RestRoute): Record<string, unknown> {
  const { permission, input, output } = procedure;
  const command = procedure.kind === "command";
  const asked = schemaOf(input, "input");
  return {
    operationId: `${house}.${name}`,
    tags: [house],
    summary: name.replace(/([A-Z])/g, " $1").toLowerCase(),
    description: `Permission \`${permission.name}\`: ${permission.roles.join(", ") || "nobody"}.`,
    ...(permission.roles.includes("anonymous") ? { security: [] } : {}),
    ...(command ? { parameters: [KEY], requestBody: { required: true, ...json(asked) } } : {}),
    ...(command ? {} : { parameters: [{ name: "input", in: "query", required: false, ...json(asked) }] }),
    responses: { "200": { description: "Done", ...json(schemaOf(output, "output")) }, default: problem },
  };
}

/** The open API as an OpenAPI 3.1 document, made from the same shapes the procedures parse with. */
export function openApiOf(routes: readonly RestRoute[], version: string): Record<string, unknown> {
  const paths = routes.map((route) => [route.path, { [route.method.toLowerCase()]: operationOf(route) }] as const);
  return {
    openapi: "3.1.0",
    info: {
      title: "Quintet",
      version,
      description:
        "Service coordination platform. Every call is made by a key or a token and sees what its holder may.",
    },
    servers: [{ url: "/" }],
    security: [{ key: [] }],
    components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
    paths: Object.fromEntries(paths),
  };
}

import { z } from "zod";

/** The part of JSON Schema that our inputs use. */
interface Shape {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  minItems?: number;
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
  allOf?: Shape[];
  properties?: Record<string, Shape>;
  required?: string[];
}

/** What to put into a field by its name, wherever it stands; a field not named gets the least its shape allows. */
export type Specimens = Readonly<Record<string, unknown>>;

const TEXT = "示例内容示例内容示例内容";

function text(shape: Shape): string {
  if (shape.format === "date-time") return "2026-03-02T08:00:00.000Z";
  if (shape.format === "date") return "2026-03-02";
  if (shape.pattern?.includes("A-Za-z0-9_-]{1,64}$")) return "nobody-here";
  const least = shape.minLength ?? 0;
  const long = TEXT.repeat(1 + Math.ceil(least / TEXT.length));
  return long.slice(0, Math.min(shape.maxLength ?? TEXT.length, Math.max(least, 4)));
}

function value(shape: Shape, specimens: Specimens): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  const choice = shape.anyOf ?? shape.oneOf ?? shape.allOf;
  if (choice?.[0]) return value(choice[0], specimens);
  switch (shape.type) {
    case "object":
      return object(shape, specimens);
    case "array":
      return Array.from({ length: shape.minItems ?? 0 }, () => value(shape.items ?? {}, specimens));
    case "integer":
    case "number":
      return Math.max(shape.minimum ?? 1, 1);
    case "boolean":
      return false;
    case "string":
      return text(shape);
    default:
      return null;
  }
}

function object(shape: Shape, specimens: Specimens): Record<string, unknown> {
  const filled: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(shape.properties ?? {})) {
    const needed = shape.required?.includes(name) && inner.default === undefined;
    if (Object.hasOwn(specimens, name)) filled[name] = specimens[name];
    else if (needed) filled[name] = value(inner, specimens);
  }
  return filled;
}

const shapeOf = (schema: z.ZodType): Shape => z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Shape;

/** A small input the schema accepts, with the specimens in the fields that bear their names. */
export const sampleInput = (schema: z.ZodType, specimens: Specimens): unknown => value(shapeOf(schema), specimens);

function* namesIn(shape: Shape): Generator<string> {
  for (const [name, inner] of Object.entries(shape.properties ?? {})) {
    yield name;
    yield* namesIn(inner);
  }
  for (const inner of [shape.items, ...(shape.anyOf ?? []), ...(shape.oneOf ?? [])]) if (inner) yield* namesIn(inner);
}

/** The specimens an input has room for; when there are none, its own and a foreign object are the same question. */
export const namedIn = (schema: z.ZodType, specimens: Specimens): string[] => [
  ...new Set([...namesIn(shapeOf(schema))].filter((name) => Object.hasOwn(specimens, name))),
];

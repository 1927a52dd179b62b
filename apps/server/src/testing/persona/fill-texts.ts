import { z } from "zod";

interface Shape {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  maxLength?: number;
  properties?: Record<string, Shape>;
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
  allOf?: Shape[];
}

const isFreeText = (shape: Shape): boolean =>
  shape.type === "string" && !shape.enum && shape.const === undefined && !shape.format && !shape.pattern;

/** The free text a field takes, through lists and alternatives; undefined for fields of another kind. */
function freeText(shape: Shape): Shape | undefined {
  if (isFreeText(shape)) return shape;
  return (shape.anyOf ?? shape.oneOf ?? []).map(freeText).find((one) => one !== undefined);
}

function* fields(shape: Shape): Generator<[string, Shape]> {
  for (const [name, inner] of Object.entries(shape.properties ?? {})) {
    const text = freeText(inner);
    if (text) yield [name, text];
    yield* fields(inner);
  }
  for (const inner of [shape.items, ...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])])
    if (inner) yield* fields(inner);
}

/**
 * A text for every field of a schema that takes free text, by the field's name: the one with the given turn among those
 * that fit its length.
 */
export function fillTexts(schema: z.ZodType, texts: readonly string[], turn: number): Record<string, string> {
  const shape = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Shape;
  const filled: Record<string, string> = {};
  for (const [name, { maxLength }] of fields(shape)) {
    const fit = texts.filter((text) => text.length <= (maxLength ?? Number.POSITIVE_INFINITY));
    const chosen = fit[turn % fit.length];
    if (chosen !== undefined) filled[name] = chosen;
  }
  return filled;
}

import type { Binary, Juel } from "./grammar.ts";
import { JuelProblem } from "./problem.ts";

/** Words of FEEL that cannot be variables there. */
const RESERVED = new Set(
  "if then else for return some every satisfies between function external instance of in and or not true false null".split(
    " ",
  ),
);
const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const SIGNS: Readonly<Partial<Record<Binary, string>>> = { "==": "=", "&&": "and", "||": "or" };

/** The same in FEEL. @throws JuelProblem for a name that FEEL cannot say */
export function toFeel(juel: Juel): string {
  switch (juel.kind) {
    case "literal":
      return literal(juel.value);
    case "name":
      if (!NAME.test(juel.name) || RESERVED.has(juel.name)) throw new JuelProblem("expression-name", juel.name);
      return juel.name;
    case "member":
      return member(juel.of, juel.key);
    case "unary":
      return unary(juel.sign, juel.of);
    case "binary":
      return binary(juel.sign, juel.left, juel.right);
    case "choice":
      return `if ${part(juel.condition)} then ${part(juel.then)} else ${part(juel.otherwise)}`;
  }
}

/** Text with a hole: JUEL prints an absent value as nothing, and so does FEEL's joining of strings. */
export const joinFeel = (parts: readonly string[]): string => `string join([${parts.join(", ")}])`;

export const textFeel = (text: string): string => JSON.stringify(text);

/** A piece of a larger expression, in brackets unless it is one word. */
function part(juel: Juel): string {
  const feel = toFeel(juel);
  const whole = juel.kind === "literal" || juel.kind === "name" || juel.kind === "member";
  return whole && !feel.startsWith("-") ? feel : `(${feel})`;
}

function literal(value: string | number | boolean | null): string {
  if (typeof value === "string") return textFeel(value);
  if (typeof value !== "number") return String(value);
  const plain = String(value);
  // FEEL has no exponents.
  if (!plain.includes("e")) return plain;
  if (Math.abs(value) < 1) return value.toFixed(20).replace(/0+$/, "");
  return BigInt(value).toString();
}

/** JUEL counts places from 0, FEEL from 1; a key only known when evaluated is a place if it is a number. */
function member(of: Juel, key: Juel): string {
  const holder = part(of);
  if (key.kind !== "literal") {
    const asked = part(key);
    return `(if ${asked} instance of number then ${holder}[${asked} + 1] else get value(${holder}, ${asked}))`;
  }
  if (typeof key.value === "number") {
    if (!Number.isInteger(key.value) || key.value < 0)
      throw new JuelProblem("expression-unreadable", String(key.value));
    return `${holder}[${key.value + 1}]`;
  }
  const name = String(key.value);
  return NAME.test(name) && !RESERVED.has(name) ? `${holder}.${name}` : `get value(${holder}, ${textFeel(name)})`;
}

function unary(sign: "!" | "-" | "empty", of: Juel): string {
  const inner = part(of);
  if (sign === "!") return `not(${toFeel(of)})`;
  if (sign === "-") return `-${inner}`;
  // `[1] = ""` is null in FEEL, hence the choice: the answer is always yes or no.
  return `if ${inner} = null or ${inner} = "" or ${inner} = [] or ${inner} = {} then true else false`;
}

function binary(sign: Binary, left: Juel, right: Juel): string {
  const [a, b] = [part(left), part(right)];
  // JUEL keeps the sign of the dividend, FEEL's own modulo that of the divisor.
  if (sign === "%") return `${a} - ${b} * round down(${a} / ${b}, 0)`;
  if (sign === "==" || sign === "!=") {
    const feel = SIGNS[sign] ?? sign;
    if (readsAsOther(right)) return `string(${a}) ${feel} ${b}`;
    if (readsAsOther(left)) return `${a} ${feel} string(${b})`;
  }
  return `${a} ${SIGNS[sign] ?? sign} ${b}`;
}

/** JUEL finds true equal to "true" and 3 to "3". */
const readsAsOther = (juel: Juel): boolean =>
  juel.kind === "literal" && typeof juel.value === "string" && /^(true|false|-?\d+(\.\d+)?)$/.test(juel.value);

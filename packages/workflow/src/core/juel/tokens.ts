import { JuelProblem } from "./problem.ts";

export type Token =
  | { kind: "number"; text: string }
  | { kind: "string"; text: string }
  | { kind: "name"; text: string }
  | { kind: "sign"; text: string };

/** Words that stand for signs. */
const WORDS: Readonly<Record<string, string>> = {
  eq: "==",
  ne: "!=",
  lt: "<",
  gt: ">",
  le: "<=",
  ge: ">=",
  and: "&&",
  or: "||",
  not: "!",
  div: "/",
  mod: "%",
};

const SHAPE =
  /\s*(?:(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|([\p{L}_$][\p{L}\p{N}_$]*)|(==|!=|<=|>=|&&|\|\||->|[-+*/%<>=!?:.,;()[\]{}]))/uy;

/** The tokens of what stands between `${` and `}`. @throws JuelProblem at a sign that JUEL does not have */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const shape = new RegExp(SHAPE);
  while (text.slice(shape.lastIndex).trim() !== "") {
    const from = shape.lastIndex;
    const match = shape.exec(text);
    if (!match) throw new JuelProblem("expression-unreadable", text.slice(from).trim());
    const [, number, string, name, sign] = match;
    if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (string !== undefined) tokens.push({ kind: "string", text: string.slice(1, -1).replace(/\\(.)/gs, "$1") });
    else if (name !== undefined) {
      const word = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
      tokens.push(word === undefined ? { kind: "name", text: name } : { kind: "sign", text: word });
    } else tokens.push({ kind: "sign", text: sign ?? "" });
  }
  return tokens;
}

import type { FormulaRefusal } from "./formula.ts";

export interface Token {
  kind: "number" | "word" | "text" | "sign" | "end";
  /** For signs one of + - * / ( ) [ ] = , whichever way they were typed; for texts what stands between the quotes. */
  text: string;
  at: number;
}

const signs = new Map([
  ["−", "-"],
  ["–", "-"],
  ["×", "*"],
  ["÷", "/"],
  ["（", "("],
  ["）", ")"],
]);
const patterns: readonly [Token["kind"], RegExp][] = [
  ["number", /\d+(?:\.\d+)?/y],
  ["word", /[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)?/y],
  ["text", /"[^"]*"/y],
  ["sign", /[-+*/()[\]=,−–×÷（）]/y],
];

function tokenAt(source: string, at: number): Token | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0];
    if (found === undefined) continue;
    const text = kind === "text" ? found.slice(1, -1) : (signs.get(found) ?? found);
    return { kind, text, at };
  }
  return undefined;
}

const lengthOf = (token: Token): number => token.text.length + (token.kind === "text" ? 2 : 0);

/** The words and signs of a formula's text, ended by one of kind "end". */
export function readTokens(source: string): { ok: true; tokens: Token[] } | FormulaRefusal {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const character = source.charAt(at);
    if (/\s/.test(character)) {
      at += 1;
      continue;
    }
    const token = tokenAt(source, at);
    if (!token) {
      const unclosed = character === '"';
      const expected = unclosed ? ['"'] : ["measure", "number", "operator"];
      return { ok: false, reason: unclosed ? "unclosed-text" : "unexpected", at, text: character, expected };
    }
    tokens.push(token);
    at += lengthOf(token);
  }
  tokens.push({ kind: "end", text: "", at: source.length });
  return { ok: true, tokens };
}

import { parseJuel } from "./grammar.ts";
import { JuelProblem, type JuelProblemCode } from "./problem.ts";
import { joinFeel, textFeel, toFeel } from "./to-feel.ts";
import { tokensOf } from "./tokens.ts";

export type Translated = { ok: true; feel: string } | { ok: false; code: JuelProblemCode; name: string };

type Piece = { text: string } | { code: string };

/** Text that holds `${…}` or `#{…}`. One that begins with "=" is FEEL, whatever its strings hold. */
export const isJuel = (text: string): boolean => !text.trim().startsWith("=") && /[$#]\{/.test(text);

/** Simple JUEL, alone or within text ("Hello ${name}"), said in FEEL; or what in it cannot be. */
export function translateJuel(source: string): Translated {
  try {
    const pieces = cut(source.trim());
    const feel = pieces.map((piece) =>
      "text" in piece ? textFeel(piece.text) : toFeel(parseJuel(tokensOf(piece.code))),
    );
    const [only] = feel;
    if (feel.length === 1 && only !== undefined) return { ok: true, feel: only };
    return {
      ok: true,
      feel: joinFeel(feel.map((said, at) => ("text" in (pieces[at] ?? {}) ? said : `string(${said})`))),
    };
  } catch (error) {
    if (error instanceof JuelProblem) return { ok: false, code: error.code, name: error.name };
    // Thousands of brackets inside each other exhaust the stack.
    if (error instanceof RangeError) return { ok: false, code: "expression-unreadable", name: source.slice(0, 40) };
    throw error;
  }
}

/** Text and code in turn. A brace within a string does not close the code, and `\${` opens none. */
function cut(source: string): Piece[] {
  const pieces: Piece[] = [];
  let text = "";
  let at = 0;
  while (at < source.length) {
    const opens = /[$#]/.test(source.charAt(at)) && source.charAt(at + 1) === "{";
    if (source.charAt(at) === "\\" && /^\\[$#]\{/.test(source.slice(at))) {
      text += source.slice(at + 1, at + 3);
      at += 3;
    } else if (opens) {
      if (text !== "") pieces.push({ text });
      text = "";
      const end = closing(source, at + 2);
      pieces.push({ code: source.slice(at + 2, end) });
      at = end + 1;
    } else {
      text += source.charAt(at);
      at += 1;
    }
  }
  if (text !== "") pieces.push({ text });
  return pieces;
}

function closing(source: string, from: number): number {
  let quote = "";
  for (let at = from; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (quote !== "") {
      if (sign === "\\") at += 1;
      else if (sign === quote) quote = "";
    } else if (sign === "'" || sign === '"') quote = sign;
    else if (sign === "}") return at;
  }
  throw new JuelProblem("expression-unreadable", source);
}

import { JuelProblem } from "./problem.ts";
import type { Token } from "./tokens.ts";

export type Binary = "||" | "&&" | "==" | "!=" | "<" | ">" | "<=" | ">=" | "+" | "-" | "*" | "/" | "%";

export type Juel =
  | { kind: "literal"; value: string | number | boolean | null }
  | { kind: "name"; name: string }
  | { kind: "member"; of: Juel; key: Juel }
  | { kind: "unary"; sign: "!" | "-" | "empty"; of: Juel }
  | { kind: "binary"; sign: Binary; left: Juel; right: Juel }
  | { kind: "choice"; condition: Juel; then: Juel; otherwise: Juel };

/** Signs of one strength, the weakest first; all of them group from the left. */
const LEVELS: readonly (readonly Binary[])[] = [
  ["||"],
  ["&&"],
  ["==", "!="],
  ["<", ">", "<=", ">="],
  ["+", "-"],
  ["*", "/", "%"],
];

const LITERALS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
/** Objects that other engines put beside the variables. */
const BEANS = new Set(["execution", "task", "externalTask", "authenticatedUserId", "caseExecution", "variableContext"]);

/** Reads the tokens of one expression. @throws JuelProblem for what is not read: methods, beans, assignment, nonsense */
export function parseJuel(tokens: readonly Token[]): Juel {
  let at = 0;
  const sign = (text: string): boolean => tokens[at]?.kind === "sign" && tokens[at]?.text === text;
  const eat = (text: string): boolean => {
    if (!sign(text)) return false;
    at += 1;
    return true;
  };
  const unreadable = (): never => {
    throw new JuelProblem("expression-unreadable", tokens[at]?.text ?? "");
  };
  const need = (text: string): void => {
    if (!eat(text)) unreadable();
  };
  const nameNext = (): string => {
    const token = tokens[at];
    if (token?.kind !== "name") return unreadable();
    at += 1;
    return token.text;
  };

  function choice(): Juel {
    const condition = binary(0);
    if (sign("=")) throw new JuelProblem("expression-assignment", wordsOf(condition));
    if (!eat("?")) return condition;
    const then = choice();
    need(":");
    return { kind: "choice", condition, then, otherwise: choice() };
  }

  function binary(level: number): Juel {
    const signs = LEVELS[level];
    if (!signs) return unary();
    let left = binary(level + 1);
    for (;;) {
      const found = signs.find((text) => eat(text));
      if (!found) return left;
      left = { kind: "binary", sign: found, left, right: binary(level + 1) };
    }
  }

  function unary(): Juel {
    if (eat("!")) return { kind: "unary", sign: "!", of: unary() };
    if (eat("-")) return { kind: "unary", sign: "-", of: unary() };
    const token = tokens[at];
    if (token?.kind === "name" && token.text === "empty") {
      at += 1;
      return { kind: "unary", sign: "empty", of: unary() };
    }
    return members(primary());
  }

  function primary(): Juel {
    const token = tokens[at];
    if (token?.kind === "number") {
      at += 1;
      return { kind: "literal", value: Number(token.text) };
    }
    if (token?.kind === "string") {
      at += 1;
      return { kind: "literal", value: token.text };
    }
    if (eat("(")) {
      const inner = choice();
      need(")");
      return inner;
    }
    const name = nameNext();
    if (Object.hasOwn(LITERALS, name)) return { kind: "literal", value: LITERALS[name] ?? null };
    if (sign("(") || sign(":")) refuseCall(name);
    return BEANS.has(name) ? bean(name) : { kind: "name", name };
  }

  /** `a ? b : c` also has a colon after a name; a function of a namespace has name and bracket after it. */
  function refuseCall(name: string): void {
    const spaced = sign(":") && tokens[at + 1]?.kind === "name" && tokens[at + 2]?.text === "(";
    if (sign("(")) throw new JuelProblem("expression-method", name);
    if (spaced && tokens[at - 2]?.text !== "?")
      throw new JuelProblem("expression-method", `${name}:${tokens[at + 1]?.text}`);
  }

  /** Of all beans only `execution.getVariable('x')` says no more than `x`. */
  function bean(name: string): Juel {
    const [dot, method, open, word, close] = tokens.slice(at, at + 5);
    const asks = name === "execution" && dot?.text === "." && method?.text === "getVariable" && open?.text === "(";
    if (asks && word?.kind === "string" && close?.text === ")") {
      at += 5;
      return { kind: "name", name: word.text };
    }
    const called = dot?.text === "." && method?.kind === "name" && open?.text === "(";
    if (called) throw new JuelProblem("expression-method", `${name}.${method.text}`);
    throw new JuelProblem("expression-bean", name);
  }

  function members(first: Juel): Juel {
    let of = first;
    for (;;) {
      if (eat(".")) {
        const name = nameNext();
        if (sign("(")) throw new JuelProblem("expression-method", `${wordsOf(of)}.${name}`);
        of = { kind: "member", of, key: { kind: "literal", value: name } };
      } else if (eat("[")) {
        const key = choice();
        need("]");
        if (sign("(")) throw new JuelProblem("expression-method", wordsOf({ kind: "member", of, key }));
        of = { kind: "member", of, key };
      } else return of;
    }
  }

  const read = choice();
  if (at < tokens.length) unreadable();
  return read;
}

function wordsOf(juel: Juel): string {
  if (juel.kind === "name") return juel.name;
  if (juel.kind === "member") {
    return juel.key.kind === "literal" ? `${wordsOf(juel.of)}.${juel.key.value}` : `${wordsOf(juel.of)}[…]`;
  }
  return juel.kind === "literal" ? String(juel.value) : "(…)";
}

import { ABSENT, Dimension, type Filters, type MeasureName, measureNames } from "@quintet/cockpit/contract";
import type { Formula, FormulaFault, FormulaRefusal, Operator } from "./formula.ts";
import { readTokens, type Token } from "./read-tokens.ts";

/** Leaves the descent at the first fault; never leaves this file. */
class Fault extends Error {
  readonly reason: FormulaFault;
  readonly token: Token;
  constructor(reason: FormulaFault, token: Token) {
    super(reason);
    this.reason = reason;
    this.token = token;
  }
}

class Reader {
  private readonly tokens: readonly Token[];
  private position = 0;
  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  private peek(): Token {
    return this.tokens[Math.min(this.position, this.tokens.length - 1)] ?? { kind: "end", text: "", at: 0 };
  }

  private take(): Token {
    const token = this.peek();
    this.position += 1;
    return token;
  }

  private sees(...texts: string[]): boolean {
    return (this.peek().kind === "sign" || this.peek().kind === "word") && texts.includes(this.peek().text);
  }

  private wrong(token: Token): Fault {
    return new Fault(token.kind === "end" ? "unfinished" : "unexpected", token);
  }

  private expect(text: string): Token {
    if (!this.sees(text)) throw this.wrong(this.peek());
    return this.take();
  }

  whole(): Formula {
    if (this.peek().kind === "end") throw new Fault("empty", this.peek());
    const formula = this.sum();
    if (this.peek().kind !== "end") throw this.wrong(this.peek());
    return formula;
  }

  private sum(): Formula {
    return this.chain(["+", "-"], () => this.product());
  }

  private product(): Formula {
    return this.chain(["*", "/"], () => this.signed());
  }

  /** Operators of one rank, from left to right. */
  private chain(operators: Operator[], part: () => Formula): Formula {
    let left = part();
    while (this.sees(...operators)) {
      const { text, at } = this.take();
      left = { kind: "binary", operator: text as Operator, left, right: part(), at };
    }
    return left;
  }

  private signed(): Formula {
    if (!this.sees("-")) return this.atom();
    const { at } = this.take();
    return { kind: "negative", of: this.signed(), at };
  }

  private atom(): Formula {
    const token = this.take();
    if (token.kind === "number") return { kind: "number", value: Number(token.text), at: token.at };
    if (token.kind === "word") return this.measure(token);
    if (token.kind !== "sign" || token.text !== "(") throw this.wrong(token);
    const inside = this.sum();
    this.expect(")");
    return inside;
  }

  private measure(token: Token): Formula {
    if (!measureNames.includes(token.text as MeasureName)) throw new Fault("unknown-measure", token);
    const filters = this.sees("[") ? this.filters() : {};
    return { kind: "measure", measure: token.text as MeasureName, filters, at: token.at };
  }

  private filters(): Filters {
    this.expect("[");
    if (this.sees("where")) this.take();
    const filters: Filters = {};
    do {
      const name = this.take();
      const dimension = Dimension.safeParse(name.text);
      if (!dimension.success) throw name.kind === "word" ? new Fault("unknown-dimension", name) : this.wrong(name);
      if (filters[dimension.data] !== undefined) throw new Fault("repeated-dimension", name);
      this.expect("=");
      filters[dimension.data] = this.value();
    } while (this.sees("and", ",") && this.take());
    this.expect("]");
    return filters;
  }

  private value(): string {
    const token = this.take();
    if (token.kind === "text" && token.text.length > 0 && token.text.length <= 64) return token.text;
    if (token.kind === "word" && token.text === "none") return ABSENT;
    throw this.wrong(token);
  }
}

export type Parsed = { ok: true; formula: Formula } | FormulaRefusal;

/**
 * Reads a formula: measures with + − × ÷ and parentheses, and filters in brackets such as
 * `case.opened[variant = "complaint"]`; `none` asks for what names no value. Only names of the contract pass.
 */
export function parseFormula(source: string): Parsed {
  const read = readTokens(source);
  if (!read.ok) return read;
  try {
    return { ok: true, formula: new Reader(read.tokens).whole() };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ok: false, reason: error.reason, at: error.token.at, text: error.token.text };
  }
}

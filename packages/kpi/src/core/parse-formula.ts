import {
  ABSENT,
  Dimension,
  type Filters,
  HistogramName,
  type MeasureName,
  measureNames,
} from "@quintet/cockpit/contract";
import type { Expected, Formula, FormulaFault, FormulaRefusal, Operator, Over } from "./formula.ts";
import { readTokens, type Token } from "./read-tokens.ts";

/** Leaves the descent at the first fault; never leaves this file. */
class Fault extends Error {
  readonly reason: FormulaFault;
  readonly token: Token;
  readonly expected: readonly Expected[];
  constructor(reason: FormulaFault, token: Token, expected: readonly Expected[]) {
    super(reason);
    this.reason = reason;
    this.token = token;
    this.expected = expected;
  }
}

/** What a value may begin with. */
const VALUE = ["measure", "number", "("] as const;
/** More days than anybody keeps facts for. */
const MOST_DAYS = 3660;

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

  private wrong(token: Token, ...expected: Expected[]): Fault {
    return new Fault(token.kind === "end" ? "unfinished" : "unexpected", token, expected);
  }

  private expect(text: string): Token {
    if (!this.sees(text)) throw this.wrong(this.peek(), text);
    return this.take();
  }

  whole(): Formula {
    if (this.peek().kind === "end") throw new Fault("empty", this.peek(), VALUE);
    const formula = this.sum();
    if (this.peek().kind !== "end") throw this.wrong(this.peek(), "operator", "end");
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
    if (token.kind === "word") return this.named(token);
    if (token.kind !== "sign" || token.text !== "(") throw this.wrong(token, ...VALUE);
    const inside = this.sum();
    this.expect(")");
    return inside;
  }

  private named(token: Token): Formula {
    if (token.text === "now") return { kind: "now", at: token.at };
    if (token.text === "percentile") return this.percentile(token);
    if (!measureNames.includes(token.text as MeasureName)) throw new Fault("unknown-measure", token, ["measure"]);
    const measure = token.text as MeasureName;
    const { filters, over } = this.sees("[") ? this.brackets() : { filters: {}, over: undefined };
    return { kind: "measure", measure, filters, ...(over === undefined ? {} : { over }), at: token.at };
  }

  /** `percentile(contact.wait[channel = "voice"], 90)` */
  private percentile({ at }: Token): Formula {
    this.expect("(");
    const token = this.take();
    const histogram = HistogramName.safeParse(token.text);
    if (!histogram.success)
      throw token.kind === "word"
        ? new Fault("unknown-histogram", token, HistogramName.options)
        : this.wrong(token, "histogram");
    const { filters } = this.sees("[") ? this.brackets() : { filters: {} };
    this.expect(",");
    const number = this.take();
    if (number.kind !== "number") throw this.wrong(number, "share");
    const share = Number(number.text);
    if (share <= 0 || share >= 100) throw new Fault("bad-share", number, ["share"]);
    this.expect(")");
    return { kind: "percentile", histogram: histogram.data, share, filters, at };
  }

  /** `[where variant = "complaint" and channel = "voice" over 30 days]`; each half may be missing, not both. */
  private brackets(): { filters: Filters; over: Over | undefined } {
    this.expect("[");
    const filters = this.sees("over") ? {} : this.filters();
    const over = this.sees("over") ? this.over() : undefined;
    if (!this.sees("]")) throw this.wrong(this.peek(), "and", "over", "]");
    this.take();
    return { filters, over };
  }

  private filters(): Filters {
    if (this.sees("where")) this.take();
    const filters: Filters = {};
    do {
      const name = this.take();
      const dimension = Dimension.safeParse(name.text);
      if (!dimension.success)
        throw name.kind === "word"
          ? new Fault("unknown-dimension", name, Dimension.options)
          : this.wrong(name, "dimension");
      if (filters[dimension.data] !== undefined) throw new Fault("repeated-dimension", name, ["dimension"]);
      this.expect("=");
      filters[dimension.data] = this.value();
    } while (this.sees("and", ",") && this.take());
    return filters;
  }

  private over(): Over {
    this.expect("over");
    const token = this.take();
    if (token.kind === "word" && token.text === "all") return "all";
    if (token.kind !== "number") throw this.wrong(token, "number", "all");
    const days = Number(token.text);
    if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) throw new Fault("bad-window", token, ["number"]);
    if (!this.sees("days", "day")) throw this.wrong(this.peek(), "days");
    this.take();
    return { days };
  }

  private value(): string {
    const token = this.take();
    if (token.kind === "text" && token.text.length > 0 && token.text.length <= 64) return token.text;
    if (token.kind === "word" && token.text === "none") return ABSENT;
    throw this.wrong(token, "text", "none");
  }
}

export type Parsed = { ok: true; formula: Formula } | FormulaRefusal;

/**
 * Reads a formula: measures with + − × ÷ and parentheses; in brackets what narrows them, such as
 * `case.opened[where variant = "complaint" over 30 days]` (`none` asks for what names no value, `over all` for
 * everything up to the end); `percentile(contact.wait, 90)`; `now`. Only names of the contract pass.
 */
export function parseFormula(source: string): Parsed {
  const read = readTokens(source);
  if (!read.ok) return read;
  try {
    return { ok: true, formula: new Reader(read.tokens).whole() };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { reason, token, expected } = error;
    return { ok: false, reason, at: token.at, text: token.text, expected };
  }
}

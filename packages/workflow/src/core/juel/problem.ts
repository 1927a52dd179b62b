/** What JUEL can say and this engine does not run; the codes are those of `sentences.ts`. */
export type JuelProblemCode =
  | "expression-unreadable"
  | "expression-method"
  | "expression-bean"
  | "expression-assignment"
  | "expression-name";

/** Thrown inside `juel/` only; `name` is the method, bean or piece of text in question. */
export class JuelProblem extends Error {
  readonly code: JuelProblemCode;
  override readonly name: string;

  constructor(code: JuelProblemCode, name: string) {
    super(`${code}: ${name}`);
    this.code = code;
    this.name = name;
  }
}

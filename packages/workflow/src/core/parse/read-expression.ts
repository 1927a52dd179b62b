import type { Expression } from "../definition.ts";
import { expressionProblem, readExpression } from "../expression.ts";
import type { FindingCode } from "../sentences.ts";
import { isWorkedOut } from "../written.ts";
import { type Source, textOf } from "./source.ts";

export type Tell = (code: FindingCode, values?: Record<string, string>) => void;

/** An expression, or null and a word on why it is none. */
export function expressionIn(text: string, tell: Tell): Expression | null {
  const read = readExpression(text);
  if (read) return read;
  const problem = expressionProblem(text);
  tell(problem?.code ?? "expression-unreadable", problem?.values ?? { value: text });
  return null;
}

/** As `expressionIn` for an attribute that may as well be plain text, which is no expression. */
export const expressionIfWorkedOut = (text: string, tell: Tell): Expression | null =>
  isWorkedOut(text) ? expressionIn(text, tell) : null;

export const isKnownLanguage = (language: string): boolean => /feel|juel|xpath|^\s*$/i.test(language);

/** The condition of a flow. What a drawn, not to be run process says in free words is kept and never holds. */
export function conditionOf(body: Source, executable: boolean, refuse: Tell, warn: Tell): Expression | null {
  const text = textOf(body, "body");
  if (text === null) return null;
  const tell = executable ? refuse : warn;
  const language = textOf(body, "language") ?? "";
  const never: Expression = { source: text, names: [], equality: null };
  if (!isKnownLanguage(language)) {
    tell("language-unsupported", { value: language });
    return never;
  }
  const read = readExpression(text) ?? readExpression(inFeel(text));
  if (read) return read;
  const problem = expressionProblem(text);
  const code = problem && problem.code !== "expression-unreadable" ? problem.code : "condition-unreadable";
  tell(code, { ...problem?.values, value: text });
  return never;
}

/** The data look-ups of BPMN's own XPath functions, and quotes and equals signs as other languages write them. */
const inFeel = (text: string): string =>
  text
    .replace(/\w+:get(?:DataObject|DataInput|DataOutput|ProcessProperty)\(\s*'([^']*)'\s*\)/g, "$1")
    .replace(/'([^']*)'/g, '"$1"')
    .replace(/===?/g, "=");

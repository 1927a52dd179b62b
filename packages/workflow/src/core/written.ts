import type { Expression } from "./definition.ts";
import { readExpression } from "./expression.ts";
import type { Run } from "./run.ts";
import { evaluateAt, type Place } from "./scope.ts";

/** Whether an attribute's text is to be worked out: FEEL behind "=", or JUEL. */
export const isWorkedOut = (text: string): boolean => /^\s*=|[$#]\{/.test(text);

const MOST_KEPT = 5_000;
const read = new Map<string, Expression | null>();

/** What an attribute says: its plain text, or what its expression gives at this place; null where that cannot be read. */
export function saidAt(run: Run, place: Place, text: string): unknown {
  if (!isWorkedOut(text)) return text;
  let expression = read.get(text);
  if (expression === undefined) {
    if (read.size >= MOST_KEPT) read.clear();
    expression = readExpression(text);
    read.set(text, expression);
  }
  return expression && evaluateAt(run, place, expression).value;
}

import { date, dateAndTime } from "feelin";
import type { Json, Variables } from "../instance.ts";
import { plain } from "../plain.ts";
import { evaluateLogic, feelIn, functionOf } from "./evaluate-logic.ts";
import { readAs } from "./item-types.ts";
import type { Decision, DecisionModel } from "./model.ts";
import { type DecisionReason, decisionSentence } from "./sentences.ts";
import type { DecisionTrace } from "./trace.ts";
import { Undecided } from "./undecided.ts";
import type { Work } from "./work.ts";

export type Decided =
  /** `explanation` tells each decision in the order in which it was worked out; the one asked for is the last. */
  | { ok: true; value: Json; explanation: DecisionTrace[] }
  | {
      ok: false;
      reason: DecisionReason;
      values: Record<string, string>;
      sentence: string;
      explanation: DecisionTrace[];
    };

type Scope = Record<string, unknown>;

interface Session {
  readonly model: DecisionModel;
  readonly given: Variables;
  readonly moment: Scope;
  readonly known: Map<string, unknown>;
  readonly explanation: DecisionTrace[];
}

/**
 * Decides over inputs named as in the model (or by their ids); dates and durations come as ISO 8601 text. `now` (epoch
 * ms, read as UTC) is what `now()` and `today()` say. The same arguments always give the same answer.
 */
export function decide(model: DecisionModel, decisionId: string, inputs: Variables, now: number): Decided {
  const iso = new Date(now).toISOString();
  const moment = { now: () => dateAndTime(iso), today: () => date(iso.slice(0, 10)) };
  const session: Session = { model, given: inputs, moment, known: new Map(), explanation: [] };
  try {
    const value = plain(valueOfDecision(session, decisionId));
    return { ok: true, value, explanation: session.explanation };
  } catch (error) {
    if (!(error instanceof Undecided)) throw error;
    const { reason, values } = error;
    return { ok: false, reason, values, sentence: decisionSentence(reason, values), explanation: session.explanation };
  }
}

function valueOfDecision(session: Session, id: string): unknown {
  if (session.known.has(id)) return session.known.get(id);
  const decision = Object.hasOwn(session.model.decisions, id) ? session.model.decisions[id] : undefined;
  if (!decision) throw new Undecided("unknown-decision", { decision: id });
  if (!decision.logic) throw new Undecided("undecidable", { decision: decision.name });
  const scope = scopeOf(session, decision);
  const trace: DecisionTrace = {
    decisionId: id,
    name: decision.name,
    inputs: readBy(session, decision, scope),
    table: null,
    value: null,
  };
  const work = workOf(session, decision.name, (table) => {
    trace.table ??= table;
  });
  try {
    const value = evaluateLogic(decision.logic, scope, work);
    session.known.set(id, value);
    trace.value = plain(value);
    return value;
  } finally {
    session.explanation.push(trace);
  }
}

/** What a decision sees: all that was given, its declared inputs in their types, other decisions' values, functions. */
function scopeOf(session: Session, decision: Decision): Scope {
  const { model, given } = session;
  const scope: Scope = { ...session.moment, ...given };
  for (const id of decision.inputs) {
    const input = model.inputs[id];
    if (!input) continue;
    const { name, type } = input;
    const value = Object.hasOwn(given, name) ? given[name] : given[id];
    if (value === undefined) throw new Undecided("missing-input", { decision: decision.name, name });
    const read = readAs(value, type, model);
    if (!read.ok) {
      const shown = JSON.stringify(plain(read.value));
      throw new Undecided(read.why, { decision: decision.name, name, value: shown, type: type ?? "" });
    }
    scope[name] = read.value;
  }
  for (const id of decision.decisions) scope[model.decisions[id]?.name ?? id] = valueOfRequired(session, id);
  return { ...scope, ...functionsOf(session, decision.knowledge, decision.name) };
}

/** To the decision above it, a table in which no rule holds says null; DMN has it so. */
function valueOfRequired(session: Session, id: string): unknown {
  try {
    return valueOfDecision(session, id);
  } catch (error) {
    if (error instanceof Undecided && error.reason === "no-rule") return null;
    throw error;
  }
}

function functionsOf(session: Session, ids: readonly string[], asking: string): Scope {
  const functions: Scope = {};
  for (const id of ids) {
    const knowledge = session.model.knowledge[id];
    if (!knowledge?.logic) continue;
    const { name, parameters, logic } = knowledge;
    const around = () => ({ ...session.moment, ...functionsOf(session, knowledge.knowledge, name) });
    functions[name] = functionOf(
      parameters,
      logic,
      around,
      workOf(session, asking, () => {}),
    );
  }
  return functions;
}

const workOf = (session: Session, name: string, note: Work["note"]): Work => ({
  model: session.model,
  name,
  feel: feelIn,
  note,
});

/** Of a decision that declares nothing, as other tools draw them, everything given counts as read. */
function readBy({ model, given }: Session, decision: Decision, scope: Scope): Variables {
  const required = [
    ...decision.inputs.map((id) => model.inputs[id]?.name ?? id),
    ...decision.decisions.map((id) => model.decisions[id]?.name ?? id),
  ];
  const names = required.length > 0 ? required : Object.keys(given);
  return Object.fromEntries(names.map((name) => [name, plain(scope[name])]));
}

import type { MeasureName } from "@quintet/cockpit/contract";
import { assertNever } from "@quintet/kernel";
import type { Formula, FormulaFault, FormulaRefusal } from "./formula.ts";

const bases = ["time", "count", "money", "persons"] as const;
type Base = (typeof bases)[number];

/** A quantity as powers of what is counted; without any it is a bare number or a share. */
export type FormulaUnit = Readonly<Record<Base, number>>;
type Checked = { ok: true; unit: FormulaUnit } | FormulaRefusal;

const NOTHING: FormulaUnit = { time: 0, count: 0, money: 0, persons: 0 };
const of = (powers: Partial<FormulaUnit>): FormulaUnit => ({ ...NOTHING, ...powers });
/** Beyond a square no quantity of service work means anything. */
const MOST = 2;

export const sameUnit = (a: FormulaUnit, b: FormulaUnit): boolean => bases.every((base) => a[base] === b[base]);
const combined = (a: FormulaUnit, b: FormulaUnit, sign: 1 | -1): FormulaUnit => ({
  time: a.time + sign * b.time,
  count: a.count + sign * b.count,
  money: a.money + sign * b.money,
  persons: a.persons + sign * b.persons,
});

/** The unit as text: `time/count`, `count²`, `number`. */
export function unitName(unit: FormulaUnit): string {
  const side = (sign: 1 | -1) =>
    bases.flatMap((base) => {
      const power = unit[base] * sign;
      return power > 0 ? [power === 2 ? `${base}²` : base] : [];
    });
  const [over, under] = [side(1), side(-1)];
  if (!over.length && !under.length) return "number";
  return [over.join("·") || "1", ...under].join("/");
}

const persons: ReadonlySet<MeasureName> = new Set(["staffing.joiners", "staffing.leavers", "staffing.personMonths"]);

/** What a measure counts: milliseconds, fen, persons or pieces. */
export function measureUnit(measure: MeasureName): FormulaUnit {
  if (measure.endsWith("Ms")) return of({ time: 1 });
  if (measure.endsWith("Fen")) return of({ money: 1 });
  return persons.has(measure) ? of({ persons: 1 }) : of({ count: 1 });
}

const refuse = (reason: FormulaFault, at: number, text: string, expected: readonly string[]): FormulaRefusal => ({
  ok: false,
  reason,
  at,
  text,
  expected,
});

/** The unit of a formula's result; refuses sums of milliseconds and pieces and other quantities that mean nothing. */
export function unitOf(formula: Formula): Checked {
  switch (formula.kind) {
    case "number":
      return { ok: true, unit: NOTHING };
    case "measure":
      return { ok: true, unit: measureUnit(formula.measure) };
    case "percentile":
    // A moment is that of each piece: times a count of pieces it is a sum of moments.
    case "now":
      return { ok: true, unit: of({ time: 1, count: -1 }) };
    case "negative":
      return unitOf(formula.of);
    case "binary": {
      const left = unitOf(formula.left);
      if (!left.ok) return left;
      const right = unitOf(formula.right);
      if (!right.ok) return right;
      return combine(formula, left.unit, right.unit);
    }
    default:
      return assertNever(formula);
  }
}

/** Where the right side of a formula begins, which is what has to be another one. */
const beginOf = (formula: Formula): number => (formula.kind === "binary" ? beginOf(formula.left) : formula.at);

function combine(formula: Formula & { kind: "binary" }, left: FormulaUnit, right: FormulaUnit): Checked {
  const { operator } = formula;
  if (operator === "+" || operator === "-")
    return sameUnit(left, right)
      ? { ok: true, unit: left }
      : refuse("mixed-units", beginOf(formula.right), unitName(right), [unitName(left)]);
  const unit = combined(left, right, operator === "*" ? 1 : -1);
  if (bases.some((base) => Math.abs(unit[base]) > MOST)) return refuse("odd-unit", formula.at, unitName(unit), []);
  return { ok: true, unit };
}

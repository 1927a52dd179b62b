import { createHash } from "node:crypto";
import type pg from "pg";

/** Named statements a connection keeps; what comes after that is parsed each time. */
const MOST = 600;
const LONGEST = 6_000;

interface Asked {
  text?: unknown;
  name?: string;
}

/** Names for statement texts, by how often they came: one that comes once is not worth keeping. */
function createNames(): (text: string) => string | undefined {
  const seen = new Map<string, string | null>();
  let named = 0;
  return (text) => {
    if (text.length > LONGEST) return undefined;
    const known = seen.get(text);
    if (known) return known;
    if (known === undefined) {
      if (seen.size > 10 * MOST) seen.clear();
      seen.set(text, null);
      return undefined;
    }
    if (named >= MOST) return undefined;
    named += 1;
    const name = `q${createHash("sha256").update(text).digest("hex").slice(0, 24)}`;
    seen.set(text, name);
    return name;
  };
}

const nameOf = createNames();

/** Has a connection prepare statements with values that come again, so that they are parsed and planned once for it. */
export function prepareRepeated(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  const asking = (first: unknown, second: unknown, ...rest: unknown[]): unknown => {
    const asked = first as Asked | null;
    const values = typeof first === "object" && Array.isArray(second) && second.length > 0;
    if (!values || typeof asked?.text !== "string" || asked.name !== undefined) return query(first, second, ...rest);
    return query({ ...asked, name: nameOf(asked.text) }, second, ...rest);
  };
  client.query = asking as typeof client.query;
}

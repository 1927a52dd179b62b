import pg from "pg";

/** The statements of one transaction as the server sent them, values written in. */
export type Captured = readonly string[];

interface Sent {
  text: string;
  values: readonly unknown[];
}

const literal = (value: unknown): string => {
  if (value === null || value === undefined) return "NULL";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value instanceof Date) return `'${value.toISOString()}'`;
  if (Array.isArray(value)) return `'{${value.map((item) => JSON.stringify(item)).join(",")}}'`;
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return `'${text.replaceAll("'", "''")}'`;
};

const written = ({ text, values }: Sent): string =>
  text.replace(/\$(\d+)/g, (_, number: string) => literal(values[Number(number) - 1])).replaceAll("\n", " ");

/**
 * Runs `work` while listening to every pool connection of this process, and answers the statements of the
 * transaction that was committed in it and spoke of `mark`.
 */
export async function captureTransaction(mark: string, work: () => Promise<unknown>): Promise<Captured> {
  const prototype = pg.Client.prototype;
  const original = prototype.query;
  const open = new Map<pg.Client, string[]>();
  let committed: string[] = [];
  const listening = function (this: pg.Client, ...args: unknown[]) {
    const [first, second] = args;
    const config =
      typeof first === "string" ? { text: first, values: second } : (first as { text?: string; values?: unknown });
    const values = Array.isArray(config?.values) ? config.values : Array.isArray(second) ? second : [];
    if (config?.text) {
      const text = written({ text: config.text, values });
      if (text.startsWith("BEGIN")) open.set(this, []);
      open.get(this)?.push(text);
      const whole = open.get(this) ?? [];
      if (text === "COMMIT" && whole.some((statement) => statement.includes(mark))) committed = whole;
    }
    return Reflect.apply(original, this, args);
  };
  prototype.query = listening as typeof original;
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  return committed;
}

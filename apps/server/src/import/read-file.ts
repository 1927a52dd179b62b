import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import type { Row } from "./profile.ts";

/** A line of the file, with its number as an editor shows it. `broken` says why it could not even be split. */
export type Line =
  | { line: number; row: Row; raw: string; broken: null }
  | { line: number; row: null; raw: string; broken: string };

interface Parsed {
  record: Record<string, string>;
  info: { lines: number };
  raw: string;
}

/** Reads the header of a CSV file: the names of its columns, without a byte-order mark. */
export async function readColumns(path: string): Promise<string[]> {
  const parser = createReadStream(path, { end: 65_535 }).pipe(
    parse({ bom: true, to_line: 1, relax_column_count: true }),
  );
  for await (const record of parser) return record as string[];
  return [];
}

/** Reads a CSV file line by line; a line with too few or too many columns is named, not fatal. */
export async function* readLines(path: string): AsyncGenerator<Line> {
  const skipped: Line[] = [];
  const parser = createReadStream(path).pipe(
    parse({
      bom: true,
      columns: true,
      info: true,
      raw: true,
      skip_records_with_error: true,
      skip_empty_lines: true,
      on_skip: (error, raw) => {
        const line = error && "lines" in error ? Number(error.lines) : 0;
        skipped.push({ line, row: null, raw: String(raw ?? ""), broken: error?.message ?? "not readable" });
        return undefined;
      },
    }),
  );
  for await (const parsed of parser as AsyncIterable<Parsed>) {
    while (skipped.length) yield skipped.shift() as Line;
    yield { line: parsed.info.lines, row: parsed.record, raw: parsed.raw.replace(/\r?\n$/, ""), broken: null };
  }
  yield* skipped;
}

import { createWriteStream, rmSync, type WriteStream } from "node:fs";
import { basename, join } from "node:path";

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The file of lines that could not be taken, beside the input: line number, reason, and the line as it was. */
export interface RowErrors {
  count: number;
  /** Where the file is; null while nothing was wrong. */
  path: string | null;
  add(line: number, reason: string, raw: string): void;
  close(): Promise<void>;
}

const writable = (path: string): Promise<WriteStream> =>
  new Promise((resolve, reject) => {
    const stream = createWriteStream(path);
    stream.once("open", () => resolve(stream)).once("error", reject);
  });

/** Opens the error file of an input; where the input's folder cannot be written, in `fallback` instead. */
export async function openRowErrors(input: string, fallback: string): Promise<RowErrors> {
  const beside = `${input}.errors.csv`;
  const elsewhere = join(fallback, `${basename(input)}.errors.csv`);
  const [stream, path] = await writable(beside).then(
    (opened) => [opened, beside] as const,
    async () => [await writable(elsewhere), elsewhere] as const,
  );
  stream.write("line,reason,content\n");
  const errors: RowErrors = {
    count: 0,
    path: null,
    add(line, reason, raw) {
      errors.count += 1;
      errors.path = path;
      stream.write(`${line},${quoted(reason)},${quoted(raw)}\n`);
    },
    async close() {
      await new Promise((resolve) => stream.end(resolve));
      if (errors.count === 0) rmSync(path, { force: true });
    },
  };
  return errors;
}

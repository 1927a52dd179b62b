import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A text file of the project; `path` is relative to its root and written with slashes. */
export type SourceFile = { readonly path: string; readonly text: string };

/** What a rule of the house found, and where: `path` or `path:line`. */
export type Finding = { readonly rule: string; readonly where: string; readonly what: string };

/** Reads the files that are text; one with a NUL byte is a picture, a font or a dictionary. */
export function readTexts(root: string, paths: readonly string[]): SourceFile[] {
  return paths.flatMap((path) => {
    const bytes = readFileSync(join(root, path));
    return bytes.includes(0) ? [] : [{ path, text: bytes.toString("utf8") }];
  });
}

const code = /\.(?:ts|tsx|mts|cts|js|mjs|cjs)$/;
const generated = /\.d\.ts$|\.gen\.tsx?$|(?:^|\/)drizzle\//;

export const isCode = ({ path }: SourceFile): boolean => code.test(path) && !generated.test(path);
export const isTypeScript = ({ path }: SourceFile): boolean => /\.tsx?$/.test(path) && !generated.test(path);

import type { Finding, SourceFile } from "./source-file.ts";

/** A thing that no line may hold; the pattern is tried on each line alone. */
export type LineRule = {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly applies: (file: SourceFile) => boolean;
};

/** Every line that breaks a rule, with what was found in it. */
export function checkLines(files: readonly SourceFile[], rules: readonly LineRule[]): Finding[] {
  return files.flatMap((file) => {
    const applying = rules.filter(({ applies }) => applies(file));
    if (applying.length === 0) return [];
    return file.text.split("\n").flatMap((line, index) =>
      applying.flatMap(({ rule, pattern }) => {
        const [what] = pattern.exec(line) ?? [];
        return what === undefined ? [] : [{ rule, where: `${file.path}:${index + 1}`, what: what.trim() }];
      }),
    );
  });
}

import { type Finding, isTypeScript, type SourceFile } from "./source-file.ts";

/** Lengths in lines; the median is what most files are, the 90th percentile what the long ones are. */
export type Sizes = {
  files: number;
  median: number;
  p90: number;
  longest: { path: string; lines: number } | undefined;
  aboveLimit: number;
};

const limit = 300;
const engineLimit = 400;
const medianLimit = 60;

const limitOf = (path: string): number => (path.startsWith("packages/workflow/src/core/") ? engineLimit : limit);

/** Lines as an editor counts them: the break at the end of the last line begins no further one. */
export function countLines(text: string): number {
  if (text === "") return 0;
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

/** The value that a share of the files does not exceed (nearest rank). @param share above 0, at most 1 */
function percentile(ascending: readonly number[], share: number): number {
  return ascending[Math.ceil(ascending.length * share) - 1] ?? 0;
}

export function measureSizes(files: readonly SourceFile[]): { sizes: Sizes; findings: Finding[] } {
  const measured = files
    .filter(isTypeScript)
    .map(({ path, text }) => ({ path, lines: countLines(text) }))
    .sort((a, b) => a.lines - b.lines);
  const ascending = measured.map(({ lines }) => lines);
  const tooLong = measured.filter(({ path, lines }) => lines > limitOf(path));
  const median = percentile(ascending, 0.5);
  const findings = tooLong.map(({ path, lines }) => ({
    rule: "one-file-one-promise",
    where: path,
    what: `${lines} lines, at most ${limitOf(path)}`,
  }));
  if (median > medianLimit) {
    findings.push({ rule: "small-files", where: "all files", what: `median ${median} lines, at most ${medianLimit}` });
  }
  return {
    sizes: {
      files: measured.length,
      median,
      p90: percentile(ascending, 0.9),
      longest: measured.at(-1),
      aboveLimit: tooLong.length,
    },
    findings,
  };
}

import { editScript, type Step } from "./myers.ts";

/** One stretch of a comparison; `same` and `removed` in order give the old text, `same` and `added` the new one. */
export type DiffPart = { readonly change: Step["change"]; readonly text: string };

/** Latin words, numbers with their point, runs of space, and every other character by itself. */
const words = (text: string): string[] => text.match(/[A-Za-z]+|\d+(?:\.\d+)?|\n|[^\S\n]+|./gsu) ?? [];

const lines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Joins neighbours of one kind, removed before added, so that a change reads as one. */
function gather(steps: readonly Step[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let removed = "";
  let added = "";
  let same = "";
  const close = (): void => {
    if (removed !== "") parts.push({ change: "removed", text: removed });
    if (added !== "") parts.push({ change: "added", text: added });
    removed = "";
    added = "";
  };
  for (const { change, value } of steps) {
    if (change === "same") {
      close();
      same += value;
      continue;
    }
    if (same !== "") parts.push({ change: "same", text: same });
    same = "";
    if (change === "removed") removed += value;
    else added += value;
  }
  close();
  if (same !== "") parts.push({ change: "same", text: same });
  return parts;
}

/** Compares two versions word by word: first by lines, so that a long article stays quick, then inside changed lines. */
export function diffText(before: string, after: string): DiffPart[] {
  const steps: Step[] = [];
  for (const part of gather(editScript(lines(before), lines(after)))) {
    steps.push({ change: part.change, value: part.text });
  }
  return gather(steps.flatMap((one, at) => refine(one, steps[at - 1], steps[at + 1])));
}

/** A removed block followed by an added one is a change: it is told in words, in place of the first of the two. */
function refine(one: Step, previous: Step | undefined, next: Step | undefined): Step[] {
  if (one.change === "removed" && next?.change === "added") return editScript(words(one.value), words(next.value));
  if (one.change === "added" && previous?.change === "removed") return [];
  return [one];
}

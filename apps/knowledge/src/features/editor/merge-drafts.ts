import { Reader } from "@quintet/knowledge/contract";
import { type Draft, fieldsOf } from "./draft.ts";

/** The parts of a draft that two people can change without touching each other. */
export const draftParts = [
  "title",
  "code",
  "kind",
  "topicId",
  "validity",
  "keywords",
  "facts",
  ...Reader.options,
] as const;
export type DraftPart = (typeof draftParts)[number];

/** What a part says, as one comparable text. */
export function partText(draft: Draft, part: DraftPart): string {
  switch (part) {
    case "external":
    case "internal":
    case "partner":
      return draft.renditions[part].trim();
    case "keywords":
      return draft.keywords.join("、");
    case "facts":
      return Object.entries(fieldsOf(draft.facts))
        .map(([key, value]) => `${key}: ${value}`)
        .join("\n");
    case "validity":
      return `${draft.validFrom} – ${draft.validUntil}`;
    default:
      return draft[part].trim();
  }
}

/** A draft with one part as another has it. */
export function withPart(draft: Draft, part: DraftPart, from: Draft): Draft {
  switch (part) {
    case "external":
    case "internal":
    case "partner":
      return { ...draft, renditions: { ...draft.renditions, [part]: from.renditions[part] } };
    case "validity":
      return { ...draft, validFrom: from.validFrom, validUntil: from.validUntil };
    default:
      return { ...draft, [part]: from[part] };
  }
}

export type Merge = {
  /** What both wrote, where only one of them changed a part; my own words where both did. */
  merged: Draft;
  /** Parts taken over from the other because I had not touched them. */
  taken: DraftPart[];
  /** Parts that both changed, and differently: a person must choose. */
  clashes: DraftPart[];
};

/** Brings two edits of one version together. Nothing of mine is overwritten: where both wrote, it is only said so. */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): Merge {
  let merged = mine;
  const taken: DraftPart[] = [];
  const clashes: DraftPart[] = [];
  for (const part of draftParts) {
    const [before, here, there] = [base, mine, theirs].map((draft) => partText(draft, part));
    if (there === before || there === here) continue;
    if (here === before) {
      taken.push(part);
      merged = withPart(merged, part, theirs);
    } else clashes.push(part);
  }
  return { merged, taken, clashes };
}

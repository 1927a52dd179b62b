/** Occurrences of one token in the three weighted fields: A title, B keywords, D body. */
export type FieldCounts = { readonly A: number; readonly B: number; readonly D: number };
export type FieldLengths = FieldCounts;

const weight: FieldCounts = { A: 3, B: 2.5, D: 1 };
const reference: FieldCounts = { A: 10, B: 14, D: 180 };
const lengthShare: FieldCounts = { A: 0.3, B: 0.2, D: 0.6 };
/** A field shorter than this part of the reference counts as that long: an SMS text is no better answer than an article. */
const shortest = 0.5;
const saturation = 3;

/** Impacts are stored as whole numbers from 0 to this, so that a posting needs two bytes. */
export const impactScale = 1000;

/**
 * How much one token says about one document, without its rarity, from 0 to `impactScale`: the saturated, length-normalised
 * field sum of BM25F with fixed reference lengths, so that indexing one article never changes another's postings.
 */
export function impactOf(counts: FieldCounts, lengths: FieldLengths): number {
  const part = (field: "A" | "B" | "D"): number => {
    const share = lengthShare[field];
    const length = Math.max(shortest, lengths[field] / reference[field]);
    return (weight[field] * counts[field]) / (1 - share + share * length);
  };
  const sum = part("A") + part("B") + part("D");
  return Math.round((impactScale * sum) / (saturation + sum));
}

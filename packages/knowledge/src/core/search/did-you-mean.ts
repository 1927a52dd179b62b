/** A word readers of this audience may see, with its toneless pinyin and the number of articles it stands in. */
export type KnownWord = { readonly word: string; readonly pinyin: string; readonly frequency: number };

/** Whether two texts are at most one insertion, removal, replacement or swap of neighbours apart. */
export function isOneSlipApart(left: string, right: string): boolean {
  if (left === right) return true;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  if (short.length < long.length) return short.slice(head) === long.slice(head + 1);
  if (short.slice(head + 1) === long.slice(head + 1)) return true;
  const swapped = `${short[head + 1] ?? ""}${short[head]}${short.slice(head + 2)}`;
  return swapped === long.slice(head);
}

/**
 * A better spelling for a word that finds nothing: same sound first (重复口费 → 重复扣费), then one slip of the keyboard,
 * the more frequent first; null when there is none. Hand in only words of articles the reader may read.
 */
export function didYouMean(word: string, pinyin: string, known: readonly KnownWord[]): string | null {
  const rated = known
    .filter((one) => one.word !== word && one.pinyin.length > 3 && isOneSlipApart(pinyin, one.pinyin))
    .sort(
      (left, right) =>
        Number(right.pinyin === pinyin) - Number(left.pinyin === pinyin) ||
        right.frequency - left.frequency ||
        (left.word < right.word ? -1 : 1),
    );
  return rated[0]?.word ?? null;
}

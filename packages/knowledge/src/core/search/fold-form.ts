const fullWidthFirst = 0xff01;
const fullWidthLast = 0xff5e;
const fullWidthShift = 0xfee0;

const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= "0" && unit <= "9";

function narrow(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code === 0x3000) return " ";
  return code >= fullWidthFirst && code <= fullWidthLast ? String.fromCharCode(code - fullWidthShift) : unit;
}

/** A letter, digit, combining mark or half of a surrogate pair: whatever a word can be made of. */
const isWordUnit = (unit: string): boolean => /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(unit);

function lower(unit: string): string {
  const small = unit.toLowerCase();
  return small.length === 1 ? small : unit;
}

/**
 * Full width to half width, upper to lower case, punctuation to spaces, unit by unit: the result has the same length
 * as the text, so a place found in it is the same place in the text. A point between two digits stays (0.3).
 */
export function foldCharacters(text: string): string {
  const units = text.split("").map((unit) => lower(narrow(unit)));
  return units
    .map((unit, at) => {
      if (isWordUnit(unit)) return unit;
      return unit === "." && isDigit(units[at - 1]) && isDigit(units[at + 1]) ? unit : " ";
    })
    .join("");
}

/** `foldCharacters`, with runs of spaces squeezed and the ends trimmed: the form that is indexed and compared. */
export const foldForm = (text: string): string => foldCharacters(text).replace(/ +/g, " ").trim();

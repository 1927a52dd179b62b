import type { Key } from "../../../words/use-words.ts";
import type { PropertyField } from "./property-field.ts";

export type PropertyWords = (key: Key) => string;

/** What a field of the panel needs besides the element: its words, and what may be chosen. */
export interface PropertyWishes {
  words: PropertyWords;
  options: (field: PropertyField, value: string) => { value: string; label: string }[];
}

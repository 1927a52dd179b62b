/** How many of a reference suite went well, and the names of the rest. */
export interface Score {
  passed: number;
  of: number;
  failed: string[];
}

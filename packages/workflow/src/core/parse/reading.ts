import type { Findings } from "./findings.ts";
import type { Source } from "./source.ts";
import type { VendorPrefixes } from "./vendor.ts";

/** Where a node is read: what surrounds its piece of XML. */
export interface Reading {
  source: Source;
  prefixes: VendorPrefixes;
  findings: Findings;
  executable: boolean;
}

import { type FindingCode, sentence } from "../sentences.ts";

/** One remark on a definition. `elementId` is null when it is about the file as a whole. */
export interface Finding {
  elementId: string | null;
  code: FindingCode;
  values: Record<string, string>;
  sentence: string;
}

/** Collects what is wrong (refusals) and what is only doubtful (warnings). */
export class Findings {
  readonly refusals: Finding[] = [];
  readonly warnings: Finding[] = [];

  refuse(elementId: string | null, code: FindingCode, values: Record<string, string> = {}): void {
    this.refusals.push({ elementId, code, values, sentence: sentence(code, values) });
  }

  warn(elementId: string | null, code: FindingCode, values: Record<string, string> = {}): void {
    this.warnings.push({ elementId, code, values, sentence: sentence(code, values) });
  }
}

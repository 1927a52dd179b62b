import { type DecisionFindingCode, decisionSentence } from "./sentences.ts";

/** One remark on a DMN file. `elementId` is null when it is about the file as a whole. */
export interface DecisionFinding {
  elementId: string | null;
  code: DecisionFindingCode;
  values: Record<string, string>;
  sentence: string;
}

export class DecisionFindings {
  readonly refusals: DecisionFinding[] = [];

  refuse(elementId: string | null, code: DecisionFindingCode, values: Record<string, string> = {}): void {
    this.refusals.push({ elementId, code, values, sentence: decisionSentence(code, values) });
  }
}

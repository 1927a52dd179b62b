import type { z } from "zod";
import type { CaseGrade, CaseKind } from "../../contract/enums.ts";

type Kind = z.infer<typeof CaseKind>;
type Grade = z.infer<typeof CaseGrade>;

/** The shipped agreement: until when a customer must have the result, from the opening. ISO 8601, calendar time. */
const RESULT: Record<Kind, Record<Grade, string> | null> = {
  complaint: { ordinary: "P7D", major: "P5D", "public-opinion": "P2D" },
  consultation: { ordinary: "P1D", major: "P1D", "public-opinion": "PT8H" },
  query: { ordinary: "P1D", major: "P1D", "public-opinion": "PT8H" },
  transaction: { ordinary: "P3D", major: "P2D", "public-opinion": "P1D" },
  "fault-report": { ordinary: "P2D", major: "P1D", "public-opinion": "PT8H" },
  suggestion: { ordinary: "P30D", major: "P15D", "public-opinion": "P7D" },
  "marketing-lead": { ordinary: "P7D", major: "P5D", "public-opinion": "P2D" },
  "follow-up-visit": { ordinary: "P3D", major: "P2D", "public-opinion": "P1D" },
  "permission-request": { ordinary: "P7D", major: "P3D", "public-opinion": "P1D" },
  "process-change": { ordinary: "P30D", major: "P15D", "public-opinion": "P7D" },
  "quality-appeal": { ordinary: "P7D", major: "P3D", "public-opinion": "P3D" },
  "technology-pilot": { ordinary: "P120D", major: "P90D", "public-opinion": "P60D" },
  imported: null,
};

/** The agreed time for a result; null when the other system's word counts. */
export const resultTime = (kind: Kind, grade: Grade): string | null => RESULT[kind]?.[grade] ?? null;

import type { z } from "zod";
import type { CaseGrade, CaseKind } from "../../contract/enums.ts";

type Kind = z.infer<typeof CaseKind>;
type Grade = z.infer<typeof CaseGrade>;

/** The shipped agreement: until when a customer must have the result, from the opening. ISO 8601, calendar time. */
const RESULT: Record<Kind, Record<Grade, string> | null> = {
  complaint: { ordinary: "P7D", major: "P5D", "public-opinion": "P2D" },
  imported: null,
};

/** The agreed time for a result; null when the other system's word counts. */
export const resultTime = (kind: Kind, grade: Grade): string | null => RESULT[kind]?.[grade] ?? null;

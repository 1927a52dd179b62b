import type { z } from "zod";
import type { CaseGrade, CaseKind, CaseStatus } from "../../contract/enums.ts";

type Grade = z.infer<typeof CaseGrade>;

/** What the rules need to know of a case of the same customer. */
export interface EarlierCase {
  id: string;
  kind: z.infer<typeof CaseKind>;
  archiveCode: string | null;
  status: z.infer<typeof CaseStatus>;
  openedAt: Date;
  closedAt: Date | null;
}

/** So long after its end a complaint about the same thing is a repeat. */
const REPEAT_DAYS = 30;
const DAY = 86_400_000;
const GRADES: readonly Grade[] = ["ordinary", "major", "public-opinion"];
const UNDER_WAY: readonly EarlierCase["status"][] = ["open", "pending", "solved"];

/** One step up; the highest grade stays. */
export const raised = (grade: Grade): Grade => GRADES[GRADES.indexOf(grade) + 1] ?? grade;

/**
 * Whether a new complaint repeats earlier ones of its customer (WFL-18): about the same archive code, still under way or
 * ended within 30 days. It joins the history of the youngest of them and rises a grade; public opinion is not made by
 * repeating, so a major one stays major.
 */
export function judgeRepeat(
  complaint: { archiveCode: string | null; grade: Grade; at: Date },
  earlier: readonly EarlierCase[],
): { repeats: EarlierCase | null; times: number; grade: Grade } {
  const { archiveCode, grade, at } = complaint;
  const same = earlier
    .filter((one) => one.kind === "complaint" && archiveCode !== null && one.archiveCode === archiveCode)
    .filter(({ status }) => status !== "withdrawn" && status !== "merged")
    .filter(
      ({ status, closedAt, openedAt }) =>
        UNDER_WAY.includes(status) || at.getTime() - (closedAt ?? openedAt).getTime() <= REPEAT_DAYS * DAY,
    )
    .sort((a, b) => b.openedAt.getTime() - a.openedAt.getTime());
  const [repeats] = same;
  if (!repeats) return { repeats: null, times: 0, grade };
  return { repeats, times: same.length, grade: grade === "ordinary" ? raised(grade) : grade };
}

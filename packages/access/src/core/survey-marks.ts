export interface Marks {
  attitude: number;
  efficiency: number;
  correctness: number;
}

export const meanMark = (marks: Marks): number => (marks.attitude + marks.efficiency + marks.correctness) / 3;

/** Satisfied: the mean of the three marks is four or better. */
export const isTopTwo = (marks: Marks): boolean => meanMark(marks) >= 4;

export const SURVEY_DAYS = 14;
const DAY_MS = 86_400_000;
export const surveyExpiry = (invitedAt: Date): Date => new Date(invitedAt.getTime() + SURVEY_DAYS * DAY_MS);

import { Chip } from "@quintet/ui/parts/chip.tsx";
import type { CaseView } from "@quintet/workflow/contract";
import { useWords } from "../../words/use-words.ts";
import { useKindName } from "../kind/use-kinds.ts";

type Grade = CaseView["grade"];
const isGrade = (grade: string): grade is Grade => ["ordinary", "major", "public-opinion"].includes(grade);

/** Kind and grade in one word; ordinary ones stay quiet. */
export function GradeChip({ grade, kind }: { grade: string; kind?: CaseView["kind"] }) {
  const words = useWords();
  const nameOf = useKindName();
  const known: Grade = isGrade(grade) ? grade : "ordinary";
  const parts = [kind ? nameOf(kind) : "", words(`grade.${known}`)].filter(Boolean);
  return <Chip tone={known === "ordinary" ? "neutral" : "bad"}>{parts.join(" · ")}</Chip>;
}

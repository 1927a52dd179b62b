import { Chip } from "@quintet/ui/parts/chip.tsx";
import type { CaseView } from "@quintet/workflow/contract";
import { useKnown } from "../../words/use-known.ts";
import { useWords } from "../../words/use-words.ts";

type Grade = CaseView["grade"];
const isGrade = (grade: string): grade is Grade => ["ordinary", "major", "public-opinion"].includes(grade);

/** Kind and grade in one word; ordinary ones stay quiet. A kind designed here is called by its key. */
export function GradeChip({ grade, kind }: { grade: string; kind?: CaseView["kind"] }) {
  const words = useWords();
  const wordFor = useKnown();
  const known: Grade = isGrade(grade) ? grade : "ordinary";
  const parts = [kind ? wordFor("kind", kind) : "", words(`grade.${known}`)].filter(Boolean);
  return <Chip tone={known === "ordinary" ? "neutral" : "bad"}>{parts.join(" · ")}</Chip>;
}

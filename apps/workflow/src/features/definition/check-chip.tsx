import { Chip } from "@quintet/ui/parts/chip.tsx";
import { useWords } from "../../words/use-words.ts";
import { countFindings } from "../editor/findings/group-findings.ts";
import type { Checked } from "./use-check.ts";

/** What the check came to, in one word and a figure; said aloud when it changes. */
export function CheckChip({ check }: { check: Checked }) {
  const words = useWords();
  const refused = countFindings(check.findings, "refused");
  const warnings = countFindings(check.findings, "warning");
  return (
    <span role="status" style={{ display: "inline-flex", gap: 6 }}>
      {check.state === "checking" ? <Chip icon="clock">{words("editor.checking")}</Chip> : null}
      {check.state === "failed" ? <Chip tone="attention">{words("editor.checkFailed")}</Chip> : null}
      {check.state === "checked" && refused === 0 ? <Chip tone="ok">{words("editor.deployable")}</Chip> : null}
      {check.state === "checked" && refused > 0 ? (
        <Chip tone="bad">{words("editor.refused", { count: refused })}</Chip>
      ) : null}
      {check.state === "checked" && warnings > 0 ? (
        <Chip tone="attention">{words("editor.warnings", { count: warnings })}</Chip>
      ) : null}
    </span>
  );
}

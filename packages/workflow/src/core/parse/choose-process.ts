import type { Findings } from "./findings.ts";
import { elementsOf, idOf, type Source } from "./source.ts";

/** The one process of the file to run: of several, the only one marked executable. */
export function chooseProcess(root: Source, findings: Findings): Source | null {
  const all = elementsOf(root, "rootElements").filter((element) => element.$type === "bpmn:Process");
  const marked = all.filter((process) => process.isExecutable === true);
  const candidates = marked.length > 0 ? marked : all;
  const [process] = candidates;
  if (!process) findings.refuse(null, "no-process");
  else if (candidates.length > 1) findings.refuse(null, "several-processes", { ids: candidates.map(idOf).join(", ") });
  else if (idOf(process) === null) findings.refuse(null, "element-missing-id", { tag: "Process" });
  else {
    if (marked.length === 0) findings.warn(idOf(process), "not-marked-executable");
    return process;
  }
  return null;
}

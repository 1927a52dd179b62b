import type { Findings } from "./findings.ts";
import { elementsOf, idOf, type Source, textOf } from "./source.ts";

export const processesOf = (root: Source): Source[] =>
  elementsOf(root, "rootElements").filter((element) => element.$type === "bpmn:Process");

/**
 * The process of the file to run: the one asked for; else, those marked executable before others, and those with
 * something in them before empty pools, the first that no other of them calls.
 */
export function chooseProcess(root: Source, wanted: string | null, findings: Findings): Source | null {
  const all = processesOf(root);
  if (all.length === 0) findings.refuse(null, "no-process");
  const named = wanted === null ? all : all.filter((process) => idOf(process) === wanted);
  if (all.length > 0 && named.length === 0) findings.refuse(null, "process-unknown", { id: wanted ?? "" });
  const filled = preferred(preferred(named, isMarked), isFilled);
  const called = new Set(filled.flatMap((process) => callsIn(process)));
  const [process] = preferred(filled, (each) => !called.has(idOf(each) ?? ""));
  if (!process) return null;
  if (idOf(process) === null) {
    findings.refuse(null, "element-missing-id", { tag: "Process" });
    return null;
  }
  const others = filled.filter((each) => each !== process && !called.has(idOf(each) ?? ""));
  if (others.length > 0) findings.warn(idOf(process), "several-processes", { ids: others.map(idOf).join(", ") });
  if (!isMarked(process)) findings.warn(idOf(process), "not-marked-executable");
  return process;
}

/** Choreographies and conversations are other kinds of diagrams, refused by their names. */
export function refuseOtherKinds(root: Source, findings: Findings): void {
  const kinds = elementsOf(root, "rootElements");
  const talks = kinds.flatMap((element) => elementsOf(element, "conversations"));
  for (const element of [...kinds, ...talks]) {
    if (!/Choreography|Conversation/.test(element.$type)) continue;
    findings.refuse(idOf(element), "unsupported-element", { tag: element.$type.replace(/^bpmn:/, "") });
  }
}

const isMarked = (process: Source): boolean => process.isExecutable === true;
const isFilled = (process: Source): boolean => elementsOf(process, "flowElements").length > 0;

function preferred(all: Source[], fits: (process: Source) => boolean): Source[] {
  const fitting = all.filter(fits);
  return fitting.length > 0 ? fitting : all;
}

function callsIn(scope: Source): string[] {
  return elementsOf(scope, "flowElements").flatMap((element) => [
    textOf(element, "calledElement") ?? "",
    ...callsIn(element),
  ]);
}

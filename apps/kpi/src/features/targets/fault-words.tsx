import type { CascadeFault } from "@quintet/kpi/contract";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useWords } from "../../words/use-words.ts";

/** Which node does not fit, and by how much. */
export function FaultWords({ fault }: { fault: CascadeFault }) {
  const words = useWords();
  const format = useFormat();
  const number = (value: number) => format.number(Math.round(value * 1000) / 1000);
  return (
    <>
      {words(`targets.fault.${fault.reason}`, {
        node: fault.nodeName,
        found: number(fault.found),
        expected: number(fault.expected),
        by: number(fault.by),
      })}
    </>
  );
}

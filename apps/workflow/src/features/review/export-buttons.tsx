import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { useWords } from "../../words/use-words.ts";
import { useExport } from "./use-export.ts";
import type { Asked } from "./use-review.ts";

/** The event log as a file, for tools of process mining or for a spreadsheet. */
export function ExportButtons({ asked, cases }: { asked: Asked; cases: number }) {
  const words = useWords();
  const format = useFormat();
  const { start, stop, share } = useExport(asked, cases);
  if (share !== null) {
    return (
      <>
        <span role="status">{words("review.exporting", { share: format.share(share, 0) })}</span>
        <Button onClick={stop}>{words("review.import.stop")}</Button>
      </>
    );
  }
  return (
    <>
      <Button icon="download" disabled={cases === 0} onClick={() => start("xes")}>
        {words("review.exportXes")}
      </Button>
      <Button icon="download" disabled={cases === 0} onClick={() => start("csv")}>
        {words("review.exportCsv")}
      </Button>
    </>
  );
}

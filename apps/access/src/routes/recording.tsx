import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { useKeptArchive } from "../features/recording/archive-kept.ts";
import { RecordingDesk } from "../features/recording/recording-desk.tsx";
import { useRecordingMode } from "../features/recording/recording-provider.tsx";
import page from "../parts/page.module.css";
import { useWords } from "../words/use-words.ts";

/** Manual recording within the desk: while the server is away, and for what still waits when it is back. */
export function RecordingPage() {
  const words = useWords();
  const { holder, rows, away } = useRecordingMode();
  const archive = useKeptArchive();
  return (
    <>
      <h1 className="sr-only">{words("recording.mode")}</h1>
      {holder && rows ? (
        <RecordingDesk holder={holder} rows={rows} archive={archive} />
      ) : away ? (
        <EmptyState title={words("recording.lockedTitle")} sentence={words("recording.lockedSentence")} />
      ) : (
        <div className={page.page}>
          <LoadingSkeleton shape="page" />
        </div>
      )}
    </>
  );
}

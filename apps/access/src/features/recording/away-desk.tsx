import type { ArchiveNode } from "@quintet/access/contract";
import { Icon } from "@quintet/ui/icons.tsx";
import { Mark } from "@quintet/ui/mark.tsx";
import { Button } from "@quintet/ui/parts/button.tsx";
import { ToastArea } from "@quintet/ui/parts/toast.tsx";
import { LiveRegion } from "@quintet/ui/shell/live-region.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { useState } from "react";
import type { z } from "zod";
import { useWords } from "../../words/use-words.ts";
import { useKeptArchive } from "./archive-kept.ts";
import bannerStyles from "./away-banner.module.css";
import { sendBy } from "./file-records.ts";
import type { Holder } from "./holder.ts";
import styles from "./recording.module.css";
import { RecordingDesk } from "./recording-desk.tsx";
import { useFiling, useHolderLeft, useRecords } from "./use-recording.ts";
import { useServerAway } from "./watch-server.ts";

/** The desk of a page that found no server when it opened: recording only, for whoever holds this device. */
export function AwayDesk({ onReturn }: { onReturn: () => void }) {
  const words = useWords();
  const away = useServerAway();
  const holder = useHolderLeft();
  const archive = useKeptArchive();
  return (
    <div className={styles.alone}>
      <header className={styles.top}>
        <Mark />
        <h1>{words("recording.mode")}</h1>
        {holder ? <span className={styles.quiet}>{holder.name}</span> : null}
      </header>
      <div aria-live="polite">
        <div className={bannerStyles.banner} data-tone={away ? "bad" : "attention"}>
          <Icon name={away ? "offline" : "check"} size={16} />
          <span>{words(away ? (holder === null ? "recording.awayLocked" : "recording.away") : "recording.back")}</span>
          {away ? null : (
            <Button look="quiet" onClick={onReturn}>
              {words("recording.return")}
            </Button>
          )}
        </div>
      </div>
      <main id="main" className={styles.main}>
        {holder === undefined ? <LoadingSkeleton shape="page" /> : null}
        {holder === null ? (
          <EmptyState title={words("recording.lockedTitle")} sentence={words("recording.lockedSentence")} />
        ) : null}
        {holder ? <Alone holder={holder} away={away} archive={archive} /> : null}
      </main>
      <ToastArea />
      <LiveRegion />
    </div>
  );
}

interface AloneProps {
  holder: Holder;
  away: boolean;
  archive: readonly z.infer<typeof ArchiveNode>[];
}

function Alone({ holder, away, archive }: AloneProps) {
  const [send] = useState(() => sendBy());
  const rows = useRecords(holder);
  useFiling(holder, send, away, rows);
  return rows ? <RecordingDesk holder={holder} rows={rows} archive={archive} /> : <LoadingSkeleton shape="page" />;
}

import { Icon } from "@quintet/ui/icons.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { useWords } from "../../words/use-words.ts";
import styles from "./away-banner.module.css";
import { useRecordingMode } from "./recording-provider.tsx";

/** Says that the server is gone and where work goes on; or that records still wait. Always there, so that it is read out. */
export function AwayBanner() {
  const words = useWords();
  const { away, holder, rows, open } = useRecordingMode();
  const asked = rows?.filter(({ state }) => state === "asked" || state === "refused").length ?? 0;
  const sentence = away
    ? words(holder ? "recording.away" : "recording.awayLocked")
    : asked > 0
      ? words("recording.asks", { count: asked })
      : open > 0
        ? words("recording.filing", { count: open })
        : null;
  return (
    <div aria-live="polite">
      {sentence ? (
        <div className={styles.banner} data-tone={away ? "bad" : "attention"}>
          <Icon name={away ? "offline" : "upload"} size={16} />
          <span>{sentence}</span>
          {holder ? <Link href="/access/recording">{words(away ? "recording.go" : "recording.look")}</Link> : null}
        </div>
      ) : null}
    </div>
  );
}

import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { DueChip } from "@quintet/ui/parts/due-chip.tsx";
import { useWords } from "../../words/use-words.ts";
import type { ClockView } from "../case/case-parts.ts";
import styles from "./clock.module.css";
import { ExplainClock } from "./explain-clock.tsx";
import { SteerClock } from "./steer-clock.tsx";

/** The time limits of a case: those that run, by what is left; those that have ended, put away. */
export function ShowClocks({ clocks }: { clocks: readonly ClockView[] }) {
  const words = useWords();
  const running = clocks
    .filter((clock) => clock.endedAt === null)
    .toSorted((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
  const ended = clocks.filter((clock) => clock.endedAt !== null);
  return (
    <section>
      <h2 className={styles.title}>{words("case.clocks")}</h2>
      {running.length === 0 ? <p className={styles.none}>{words("case.noClocks")}</p> : <Clocks clocks={running} />}
      {ended.length > 0 ? (
        <details className={styles.ended} open={running.length === 0}>
          <summary>{words("clock.others", { count: ended.length })}</summary>
          <Clocks clocks={ended} />
        </details>
      ) : null}
    </section>
  );
}

function Clocks({ clocks }: { clocks: readonly ClockView[] }) {
  const words = useWords();
  const format = useFormat();
  return (
    <ul className={styles.list}>
      {clocks.map((clock) => (
        <li key={clock.id}>
          <div className={styles.line}>
            <span className={styles.label}>{clock.label}</span>
            {clock.endedAt === null ? (
              <DueChip due={clock.dueAt} since={clock.startedAt} />
            ) : (
              <Chip tone={clock.breached ? "bad" : "ok"}>{words(clock.breached ? "clock.breached" : "clock.met")}</Chip>
            )}
          </div>
          <div className={styles.line}>
            <span className={styles.hint}>
              {words(clock.kind === "sla" ? "clock.slaShort" : "clock.olaShort")} · {clock.party}
            </span>
            <span className={styles.hint}>{format.instant(clock.endedAt ?? clock.dueAt)}</span>
          </div>
          {clock.endedAt === null && clock.pausedSince !== null && clock.pauseReason ? (
            <p className={styles.paused}>
              <Chip icon="pause" tone="attention">
                {words("steer.pausedSince", { reason: words(`steer.reason.${clock.pauseReason}`) })}
              </Chip>
            </p>
          ) : null}
          {clock.endedAt === null && clock.extension === "asked" ? (
            <p className={styles.paused}>
              <Chip tone="attention">{words("steer.asked")}</Chip>
            </p>
          ) : null}
          <div className={styles.doing}>
            <ExplainClock clock={clock} />
            <SteerClock clock={clock} />
          </div>
        </li>
      ))}
    </ul>
  );
}

import type { QueueBoardRow } from "@quintet/access/contract";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { useApi } from "../../api.ts";
import page from "../../parts/page.module.css";
import { type Key, useWords } from "../../words/use-words.ts";
import { queueTone } from "./queue-tone.ts";
import styles from "./watch-queues.module.css";

type Row = z.infer<typeof QueueBoardRow>;
const strategies: Partial<Record<string, Key>> = {
  "skill-first": "strategy.skill-first",
  "idle-first": "strategy.idle-first",
  "least-loaded": "strategy.least-loaded",
};

// Waiting times grow without any event; every five seconds the board is asked again.
const pace = 5_000;

/** How the queues stand now: the number first, then who is there to serve it. */
export function QueueBoard() {
  const words = useWords();
  const format = useFormat();
  const board = useQuery({ ...useApi().access.readQueueBoard.queryOptions({}), refetchInterval: pace });
  const queues = board.data?.queues ?? [];
  const sum = (of: (row: Row) => number) => format.number(queues.reduce((total, row) => total + of(row), 0));
  return (
    <section className={page.page} aria-labelledby="queues-title">
      <header className={page.head}>
        <h1 id="queues-title">{words("queues.title")}</h1>
        <p>{words("queues.hint")}</p>
      </header>
      <QueryStates
        query={board}
        skeleton={<LoadingSkeleton shape="page" />}
        isEmpty={(data) => data.queues.length === 0}
        empty={<EmptyState title={words("queues.none")} />}
      >
        {(data) => (
          <>
            <dl className={styles.sums}>
              <Sum label={words("queues.waiting")} value={sum((row) => row.waiting)} />
              <Sum
                label={words("queues.longest")}
                value={format.duration(Math.max(...data.queues.map((row) => row.longestWaitMs)))}
              />
              <Sum label={words("queues.attention")} value={sum((row) => (queueTone(row) === "attention" ? 1 : 0))} />
              <Sum label={words("queues.alone")} value={sum((row) => (queueTone(row) === "bad" ? 1 : 0))} />
            </dl>
            <ul className={styles.queues}>
              {data.queues.map((row) => (
                <QueueCard key={row.queueId} row={row} />
              ))}
            </ul>
          </>
        )}
      </QueryStates>
    </section>
  );
}

function Sum({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function QueueCard({ row }: { row: Row }) {
  const words = useWords();
  const format = useFormat();
  const tone = queueTone(row);
  const strategy = strategies[row.strategy];
  return (
    <li className={styles.queue} data-tone={tone}>
      <header>
        <h2>{row.name}</h2>
        <Chip tone={tone}>{words(`queueTone.${tone}`)}</Chip>
      </header>
      <p className={styles.waiting}>
        <strong>{format.number(row.waiting)}</strong> {words("queues.people")}
        {row.waiting > 0 ? (
          <span>{words("queues.longestOf", { time: format.duration(row.longestWaitMs) })}</span>
        ) : null}
      </p>
      <div className={styles.bar} role="img" aria-label={words("queues.staff", { ready: row.ready, busy: row.busy })}>
        {row.busy > 0 ? <i style={{ flexGrow: row.busy }} data-kind="busy" /> : null}
        {row.ready > 0 ? <i style={{ flexGrow: row.ready }} data-kind="ready" /> : null}
      </div>
      <footer>
        <span>{words("queues.staff", { ready: row.ready, busy: row.busy })}</span>
        <span>{strategy ? words(strategy) : row.strategy}</span>
      </footer>
    </li>
  );
}

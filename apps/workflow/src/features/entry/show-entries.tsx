import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { type CaseView, workflowMay } from "@quintet/workflow/contract";
import { useState } from "react";
import { Tabs } from "../../parts/tabs.tsx";
import { useWords } from "../../words/use-words.ts";
import { type EntryView, isOver, type Visibility } from "../case/case-parts.ts";
import { useMay } from "../session/me.tsx";
import styles from "./show-entries.module.css";
import { WriteEntry } from "./write-entry.tsx";

const scopes = ["all", "customer", "parties", "internal"] as const;
type Scope = (typeof scopes)[number];
const shownAtFirst = 20;

/** What was said about a case, to whom, and room to say more. */
export function ShowEntries({ view }: { view: CaseView }) {
  const words = useWords();
  const may = useMay(workflowMay.addEntry);
  const [scope, setScope] = useState<Scope>("all");
  const counts = Map.groupBy(view.entries, (entry) => entry.visibility);
  const tabs = scopes.map((key) => ({
    key,
    label: words(key === "all" ? "entry.all" : `entry.visibility.${key}`),
    count: key === "all" ? view.entries.length : (counts.get(key)?.length ?? 0),
  }));
  const shown = scope === "all" ? view.entries : view.entries.filter((entry) => entry.visibility === scope);
  return (
    <Panel title={words("entry.title")} flush>
      <Tabs label={words("entry.filter")} tabs={tabs} current={scope} controls="entries" onChange={setScope} />
      <div id="entries" role="tabpanel" aria-labelledby={`entries-${scope}`} className={styles.panel}>
        {view.entries.length === 0 ? (
          <EmptyState compact title={words("entry.empty")} sentence={words("entry.emptySentence")} />
        ) : shown.length === 0 ? (
          <p className={styles.none}>{words("entry.none")}</p>
        ) : (
          <Entries key={scope} entries={shown} />
        )}
      </div>
      {isOver(view) ? (
        <p className={styles.closed}>{words("entry.closed")}</p>
      ) : may ? (
        <WriteEntry caseId={view.id} />
      ) : (
        <p className={styles.closed}>{words("entry.reader")}</p>
      )}
    </Panel>
  );
}

function Entries({ entries }: { entries: readonly EntryView[] }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : Math.max(0, entries.length - shownAtFirst);
  return (
    <>
      {hidden > 0 ? (
        <Button look="quiet" onClick={() => setAll(true)}>
          {words("entry.earlier", { count: hidden })}
        </Button>
      ) : null}
      <ol className={styles.list} aria-label={words("entry.title")}>
        {entries.slice(hidden).map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </>
  );
}

const tones = { customer: "accent", parties: "neutral", internal: "attention" } as const satisfies Record<
  Visibility,
  string
>;
const icons = { customer: "person", parties: "team", internal: "lock" } as const;

function Entry({ entry }: { entry: EntryView }) {
  const words = useWords();
  const format = useFormat();
  return (
    <li className={styles.entry} data-visibility={entry.visibility}>
      <div className={styles.head}>
        <strong>{entry.author}</strong>
        {entry.party && entry.party !== entry.author ? <span className={styles.party}>{entry.party}</span> : null}
        <Chip tone={tones[entry.visibility]} icon={icons[entry.visibility]}>
          {words(`entry.visibility.${entry.visibility}`)}
        </Chip>
        <time dateTime={entry.at}>{format.instant(entry.at)}</time>
      </div>
      <p>{entry.text}</p>
    </li>
  );
}

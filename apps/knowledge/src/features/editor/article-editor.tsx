import type { Reader } from "@quintet/knowledge/contract";
import { useEffect, useMemo, useRef, useState } from "react";
import { useKey } from "../../parts/use-key.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./article-editor.module.css";
import { fieldsOf } from "./draft.ts";
import { draftFaults } from "./draft-faults.ts";
import { EditorBar } from "./editor-bar.tsx";
import { FactRows } from "./fact-rows.tsx";
import { FaultList } from "./fault-list.tsx";
import { LivePreview } from "./live-preview.tsx";
import { MetaFields } from "./meta-fields.tsx";
import { RenditionEditors } from "./rendition-editors.tsx";
import { ResolveConflict } from "./resolve-conflict.tsx";
import { RestoredNotice } from "./restored-notice.tsx";
import { type Start, useDraft } from "./use-draft.ts";
import { useSaveDraft } from "./use-save-draft.ts";

export type ArticleEditorProps = {
  start: Start;
  /** The newest version anybody has saved, as far as is known. */
  latestVersion?: number;
  /** Whether readers know the article by its code, which then stays. */
  known: boolean;
};

/** The desk of an editor: what an article is, its facts, its texts, and at the right what readers will see. */
export function ArticleEditor({ start, latestVersion, known }: ArticleEditorProps) {
  const words = useWords();
  const hand = useDraft(start);
  const { draft, change, baseVersion, dirty } = hand;
  const [reader, setReader] = useState<Reader>("internal");
  const [tried, setTried] = useState(false);
  const insert = useRef<(text: string) => void>(null);
  const faults = useMemo(() => draftFaults(draft), [draft]);
  const fields = useMemo(() => fieldsOf(draft.facts), [draft.facts]);
  const save = useSaveDraft(start.articleId, hand);
  const newest = Math.max(latestVersion ?? 0, save.newerVersion ?? 0);
  const conflict = start.articleId !== null && baseVersion !== null && newest > baseVersion ? newest : null;

  const saveNow = () => {
    setTried(true);
    if (faults.length > 0) setAttempts((count) => count + 1);
    if (faults.length === 0 && !save.isPending && conflict === null) save.run();
  };
  useKey("mod+s", saveNow);

  // What stands in the way is brought before the eyes, however far down somebody writes.
  const notices = useRef<HTMLDivElement>(null);
  const [attempts, setAttempts] = useState(0);
  const blocked = save.refusal !== null || attempts > 0;
  useEffect(() => {
    if (blocked) notices.current?.scrollIntoView({ block: "start" });
  }, [blocked, attempts]);

  return (
    <div className={styles.editor}>
      <EditorBar
        articleId={start.articleId}
        title={draft.title}
        dirty={dirty}
        keptAt={hand.keptAt}
        saved={save.saved}
        busy={save.isPending}
        blocked={conflict !== null}
        onSave={saveNow}
      />
      <div className={styles.scroll}>
        <div ref={notices} className={styles.notices}>
          {hand.restored && conflict === null ? (
            <RestoredNotice
              at={hand.restored}
              onDiscard={() => hand.settle({ version: start.version, draft: start.draft }, start.draft)}
            />
          ) : null}
          {start.articleId !== null && conflict !== null && baseVersion !== null ? (
            <ResolveConflict
              articleId={start.articleId}
              baseVersion={baseVersion}
              newest={conflict}
              mine={draft}
              onResolve={hand.settle}
            />
          ) : null}
          {tried && faults.length > 0 ? <FaultList faults={faults} /> : null}
          {save.refusal ? (
            <p role="alert" className={styles.refusal}>
              {save.refusal}
            </p>
          ) : null}
        </div>
        <div className={styles.columns}>
          <div className={styles.form}>
            <MetaFields draft={draft} change={change} faults={tried ? faults : []} codeFixed={known} />
            <FactRows
              facts={draft.facts}
              texts={draft.renditions}
              onChange={(facts) => change({ facts })}
              onInsert={(key) => insert.current?.(`{{${key}}}`)}
            />
            <RenditionEditors
              renditions={draft.renditions}
              fields={fields}
              faults={faults}
              reader={reader}
              onReader={setReader}
              onChange={(text) => change({ renditions: { ...draft.renditions, [reader]: text } })}
              insert={insert}
            />
          </div>
          <aside className={styles.preview} aria-label={words("preview.title")}>
            <LivePreview title={draft.title} text={draft.renditions[reader]} fields={fields} reader={reader} />
          </aside>
        </div>
      </div>
    </div>
  );
}

import { ArticleKind } from "@quintet/knowledge/contract";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { type ReactNode, useId, useMemo } from "react";
import form from "../../parts/form.module.css";
import { useWords } from "../../words/use-words.ts";
import { flatTopics, treeOf } from "../topic/topic-tree.ts";
import { useTopics } from "../topic/use-topics.ts";
import type { Draft } from "./draft.ts";
import type { Fault, FaultPlace } from "./draft-faults.ts";
import { InstantField } from "./instant-field.tsx";
import { KeywordField } from "./keyword-field.tsx";
import styles from "./meta-fields.module.css";

export type MetaFieldsProps = {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  faults: readonly Fault[];
  codeFixed: boolean;
};

/** What an article is, where it is at home and how long it holds. */
export function MetaFields({ draft, change, faults, codeFixed }: MetaFieldsProps) {
  const words = useWords();
  const topics = useTopics();
  const choices = useMemo(() => flatTopics(treeOf(topics.data?.topics ?? [])), [topics.data]);
  const bad = (place: FaultPlace) => faults.some((fault) => fault.place === place);

  return (
    <Panel title={words("edit.about")}>
      <div className={styles.grid}>
        <Labelled label={words("part.title")} className={styles.title}>
          {(id) => (
            <input
              id={id}
              className={form.input}
              value={draft.title}
              maxLength={120}
              aria-invalid={bad("title")}
              onChange={(event) => change({ title: event.target.value })}
            />
          )}
        </Labelled>
        <Labelled label={words(codeFixed ? "edit.codeFixed" : "article.code")} className={styles.code}>
          {(id) => (
            <input
              id={id}
              className={form.input}
              value={draft.code}
              maxLength={40}
              readOnly={codeFixed}
              placeholder="BL-001"
              aria-invalid={bad("code")}
              onChange={(event) => change({ code: event.target.value })}
            />
          )}
        </Labelled>
        <Labelled label={words("part.kind")}>
          {(id) => (
            <select
              id={id}
              className={form.input}
              value={draft.kind}
              onChange={(event) => change({ kind: ArticleKind.parse(event.target.value) })}
            >
              {ArticleKind.options.map((kind) => (
                <option key={kind} value={kind}>
                  {words(`kind.${kind}`)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled label={words("part.topic")}>
          {(id) => (
            <select
              id={id}
              className={form.input}
              value={draft.topicId}
              aria-invalid={bad("topicId")}
              onChange={(event) => change({ topicId: event.target.value })}
            >
              {choices.some((topic) => topic.id === draft.topicId) ? null : (
                <option value={draft.topicId}>{words("edit.chooseTopic")}</option>
              )}
              {choices.map((topic) => (
                <option key={topic.id} value={topic.id}>
                  {"\u3000".repeat(topic.level - 1) + topic.name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled label={words("edit.validFrom")}>
          {(id) => (
            <InstantField id={id} value={draft.validFrom} required onChange={(validFrom) => change({ validFrom })} />
          )}
        </Labelled>
        <Labelled label={words("edit.validUntil")}>
          {(id) => (
            <InstantField
              id={id}
              value={draft.validUntil}
              invalid={bad("validUntil")}
              onChange={(validUntil) => change({ validUntil })}
            />
          )}
        </Labelled>
        <Labelled label={words("part.keywords")} className={styles.wide} hint={words("edit.keywordsHint")}>
          {(id) => <KeywordField id={id} keywords={draft.keywords} onChange={(keywords) => change({ keywords })} />}
        </Labelled>
      </div>
    </Panel>
  );
}

type LabelledProps = {
  label: string;
  hint?: string | undefined;
  className?: string | undefined;
  children: (id: string) => ReactNode;
};

function Labelled({ label, hint, className, children }: LabelledProps) {
  const id = useId();
  return (
    <div className={`${form.field} ${className ?? ""}`}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {hint ? <p className={form.hint}>{hint}</p> : null}
    </div>
  );
}

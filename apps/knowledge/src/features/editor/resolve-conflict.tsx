import type { ArticleView as Article } from "@quintet/knowledge/contract";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Icon } from "@quintet/ui/icons.tsx";
import { Button } from "@quintet/ui/parts/button.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { ChoosePart } from "./choose-part.tsx";
import { type Draft, draftOf } from "./draft.ts";
import { type DraftPart, mergeDrafts, withPart } from "./merge-drafts.ts";
import styles from "./resolve-conflict.module.css";

export type ResolveConflictProps = {
  articleId: string;
  baseVersion: number;
  newest: number;
  mine: Draft;
  onResolve: (on: { version: number; draft: Draft }, next: Draft) => void;
};

/** Somebody saved first: who and when, what both wrote, and how to go on. Nothing typed is lost. */
export function ResolveConflict({ articleId, baseVersion, newest, mine, onResolve }: ResolveConflictProps) {
  const { knowledge } = useApi();
  const theirs = useQuery(knowledge.readArticle.queryOptions({ articleId, version: newest }));
  const base = useQuery(knowledge.readArticle.queryOptions({ articleId, version: baseVersion }));
  return (
    <QueryStates query={theirs} compact skeleton={<LoadingSkeleton shape="card" />}>
      {(newer) => (
        <QueryStates query={base} compact skeleton={<LoadingSkeleton shape="card" />}>
          {(older) => <Resolve base={draftOf(older)} theirs={newer} mine={mine} onResolve={onResolve} />}
        </QueryStates>
      )}
    </QueryStates>
  );
}

type ResolveProps = { base: Draft; theirs: Article; mine: Draft } & Pick<ResolveConflictProps, "onResolve">;

function Resolve({ base, theirs, mine, onResolve }: ResolveProps) {
  const words = useWords();
  const format = useFormat();
  const other = useMemo(() => draftOf(theirs), [theirs]);
  const { merged, taken, clashes } = mergeDrafts(base, mine, other);
  const [chosen, setChosen] = useState<ReadonlySet<DraftPart>>(new Set());
  const names = (parts: readonly DraftPart[]) =>
    parts.map((part) => words(`part.${part}`)).join(words("version.comma"));

  // It is brought before the eyes once, however far down somebody writes.
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: "start" });
  }, []);

  const choose = (part: DraftPart, isTheirs: boolean) =>
    setChosen((before) => new Set(isTheirs ? [...before, part] : [...before].filter((one) => one !== part)));
  const goOn = (draft: Draft) => onResolve({ version: theirs.version, draft: other }, draft);
  const result = clashes.reduce((draft, part) => (chosen.has(part) ? withPart(draft, part, other) : draft), merged);

  return (
    <section ref={box} className={styles.conflict} role="alert" aria-labelledby="conflict-title">
      <h2 id="conflict-title">
        <Icon name="warn" size={18} />
        {words("conflict.title", {
          by: theirs.updatedBy,
          at: format.instant(theirs.updatedAt),
          version: theirs.version,
        })}
      </h2>
      <p>{words("conflict.sentence")}</p>
      {taken.length > 0 ? <p>{words("conflict.taken", { parts: names(taken) })}</p> : null}
      {clashes.length > 0 ? <p>{words("conflict.clashes", { parts: names(clashes) })}</p> : null}
      {clashes.map((part) => (
        <ChoosePart
          key={part}
          part={part}
          mine={mine}
          theirs={other}
          isTheirs={chosen.has(part)}
          onChoose={(isTheirs) => choose(part, isTheirs)}
        />
      ))}
      <div className={styles.actions}>
        <Button look="quiet" onClick={() => goOn(other)}>
          {words("conflict.takeTheirs")}
        </Button>
        <Button look="primary" onClick={() => goOn(result)}>
          {words("conflict.goOn")}
        </Button>
      </div>
    </section>
  );
}

import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useGo } from "@quintet/ui/shell/navigate.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { workflowMay } from "@quintet/workflow/contract";
import { lazy, Suspense, useState } from "react";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";
import { useWords } from "../../words/use-words.ts";
import { useMay, useMe } from "../session/me.tsx";
import { editPath } from "./definition-address.ts";
import type { DefinitionRow, Deployed } from "./definition-row.ts";
import { dropDraft } from "./draft-store.ts";
import { ListVersions } from "./list-versions.tsx";
import styles from "./show-definition.module.css";
import { useOpenDefinition } from "./use-open-definition.ts";

const DrawDefinition = lazy(() => import("./draw-definition.tsx").then((room) => ({ default: room.DrawDefinition })));

export type ShowDefinitionProps = {
  row: DefinitionRow;
  deployed: Deployed | undefined;
  /** The drawing of the draft, where nothing is deployed. */
  draftXml: string | undefined;
  onDropped: () => void;
};

/** One process of the list: what it looks like, and its versions. */
export function ShowDefinition({ row, deployed, draftXml, onDropped }: ShowDefinitionProps) {
  const words = useWords();
  const format = useFormat();
  const go = useGo();
  const designs = useMay(workflowMay.design);
  const me = useMe();
  const [dropping, setDropping] = useState(false);
  return (
    <article className={styles.sheet} aria-label={row.name}>
      <header className={styles.head}>
        <div>
          <h2>{row.name}</h2>
          <code>{row.key}</code>
          {row.draftAt === null ? null : (
            <p>
              {words("design.draftAt", { at: format.instant(row.draftAt) })}
              {row.deployed ? "" : ` ${words("design.onlyHere")}`}
            </p>
          )}
        </div>
        {row.draftAt !== null ? (
          <Button look="quiet" onClick={() => setDropping(true)}>
            {words("design.dropDraft")}
          </Button>
        ) : null}
        <Button
          look={designs ? "primary" : "plain"}
          icon={designs ? "note" : "eye"}
          onClick={() => go(editPath(row.key))}
        >
          {words(designs ? (row.draftAt === null ? "design.open" : "design.goOn") : "design.look")}
        </Button>
      </header>
      <Suspense fallback={<LoadingSkeleton shape="card" />}>
        {deployed ? (
          <DeployedDrawing definitionKey={row.key} name={row.name} />
        ) : draftXml ? (
          <DrawDefinition xml={draftXml} name={row.name} />
        ) : null}
      </Suspense>
      {deployed ? <ListVersions definition={deployed} /> : null}
      {dropping ? (
        <ConfirmDialog
          title={words("design.dropTitle")}
          sentence={words("design.dropSentence", { name: row.name })}
          action={words("design.dropDraft")}
          danger
          onClose={() => setDropping(false)}
          onConfirm={() => {
            dropDraft(me.id, row.key);
            setDropping(false);
            toast.ok(words("design.dropped"));
            onDropped();
          }}
        />
      ) : null}
    </article>
  );
}

function DeployedDrawing({ definitionKey, name }: { definitionKey: string; name: string }) {
  const { query } = useOpenDefinition(definitionKey, undefined);
  return (
    <QueryStates query={query} compact skeleton={<LoadingSkeleton shape="card" />}>
      {({ xml }) => <DrawDefinition xml={xml} name={name} />}
    </QueryStates>
  );
}

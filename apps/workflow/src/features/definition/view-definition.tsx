import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { FieldList } from "@quintet/ui/parts/field-list.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import type { DefinitionView } from "@quintet/workflow/contract";
import { lazy, Suspense } from "react";
import { useWords } from "../../words/use-words.ts";
import { DefinitionHeader } from "./definition-header.tsx";
import { draftOf } from "./draft.ts";
import { saveFile } from "./read-file.ts";
import { useBeginDraft } from "./use-begin-draft.tsx";
import { VersionChip } from "./version-chip.tsx";
import styles from "./view-definition.module.css";

const DrawDefinition = lazy(() => import("./draw-definition.tsx").then((room) => ({ default: room.DrawDefinition })));

/** A deployed version to look at; who designs may take it as the beginning of a draft. */
export function ViewDefinition({ deployed, mayEdit }: { deployed: DefinitionView; mayEdit: boolean }) {
  const words = useWords();
  const format = useFormat();
  const { begin, asking } = useBeginDraft();
  const { key, name, version, state, by, deployedAt, note, shipped, xml, forms, decisions } = deployed;
  const ids = (parts: object) => Object.keys(parts).join("、") || words("editor.none");
  return (
    <div className={styles.page}>
      <DefinitionHeader
        definitionKey={key}
        name={name}
        page="edit"
        deployed
        about={<VersionChip version={version} state={state} />}
      >
        <Button icon="download" onClick={() => saveFile(`${key}-v${version}.bpmn`, xml)}>
          {words("file.export")}
        </Button>
        {mayEdit ? (
          <Button look="primary" icon="note" onClick={() => begin(draftOf(deployed, Date.now()))}>
            {words("design.open")}
          </Button>
        ) : null}
      </DefinitionHeader>
      {asking}
      <div className={styles.body}>
        <FieldList
          inline
          fields={[
            { label: words("design.column.by"), value: by },
            { label: words("design.column.at"), value: format.instant(deployedAt) },
            {
              label: words("design.column.note"),
              value: note || words(shipped ? "design.shipped" : "design.noNote"),
            },
            { label: words("part.forms"), value: ids(forms) },
            { label: words("part.decisions"), value: ids(decisions) },
          ]}
        />
        <Suspense fallback={<LoadingSkeleton shape="card" />}>
          <DrawDefinition xml={xml} name={name} />
        </Suspense>
      </div>
    </div>
  );
}

import { Button } from "@quintet/ui/parts/button.tsx";
import { Kbd } from "@quintet/ui/parts/kbd.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import type { DefinitionView } from "@quintet/workflow/contract";
import { lazy, Suspense, useMemo, useRef, useState } from "react";
import { Tabs } from "../../parts/tabs.tsx";
import { useWords } from "../../words/use-words.ts";
import type { DiagramHandle } from "../editor/edit-diagram.tsx";
import { CheckChip } from "./check-chip.tsx";
import { type DesignTab, designTabs } from "./definition-address.ts";
import { DefinitionHeader } from "./definition-header.tsx";
import { DeployDialog } from "./deploy-dialog.tsx";
import { isBehind } from "./draft.ts";
import { DraftNotices } from "./draft-notices.tsx";
import styles from "./edit-definition.module.css";
import { FileButtons } from "./file-buttons.tsx";
import { FindingsPane } from "./findings-pane.tsx";
import { saveFile } from "./read-file.ts";
import { useCheck } from "./use-check.ts";
import { useDesignKeys } from "./use-design-keys.ts";
import type { KeptDraft } from "./use-draft.ts";
import { VersionChip } from "./version-chip.tsx";

const EditDiagram = lazy(() => import("../editor/edit-diagram.tsx").then((room) => ({ default: room.EditDiagram })));
const EditForms = lazy(() => import("../form-editor/edit-forms.tsx").then((room) => ({ default: room.EditForms })));
const EditDecisions = lazy(() =>
  import("../decision/edit-decisions.tsx").then((room) => ({ default: room.EditDecisions })),
);

export type EditDefinitionProps = {
  kept: KeptDraft;
  /** What is deployed; undefined for a process that never was. */
  deployed: DefinitionView | undefined;
  tab: DesignTab;
  part: string | undefined;
  onTab: (tab: DesignTab, part?: string) => void;
};

/** The workshop of one definition: its diagram, forms and tables, what the check says of them, and deploying. */
export function EditDefinition({ kept, deployed, tab, part, onTab }: EditDefinitionProps) {
  const words = useWords();
  const { draft, change } = kept;
  const check = useCheck(draft);
  const diagram = useRef<DiagramHandle>(null);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const [asking, setAsking] = useState(false);
  const behind = isBehind(draft, deployed?.newest);
  const formIds = useMemo(() => Object.keys(draft.forms).toSorted(), [draft.forms]);
  const decisionIds = useMemo(() => Object.keys(draft.decisions).toSorted(), [draft.decisions]);

  const jump = (id: string) => {
    onTab("diagram");
    diagram.current?.jumpTo(id);
  };
  const save = async () => {
    await diagram.current?.flush();
    check.checkNow();
    if (kept.kept !== "failed") toast.ok(words("editor.saved"));
  };
  const deploy = async () => {
    await diagram.current?.flush();
    if (behind) toast.attention(words("editor.behindFirst"));
    else if (check.state === "checked" && !check.deployable) toast.bad(words("editor.refusedFirst"));
    else setAsking(true);
  };
  useDesignKeys({ save, deploy });

  return (
    <div className={styles.page}>
      <DefinitionHeader
        definitionKey={draft.key}
        name={draft.name}
        page="edit"
        deployed={deployed !== undefined}
        about={deployed ? <VersionChip version={deployed.version} state={deployed.state} /> : null}
      >
        <CheckChip check={check} />
        <FileButtons
          onImport={(read) => kept.restart({ ...draft, name: read.name, xml: read.xml, savedAt: Date.now() })}
          expectedKey={draft.key}
          onExport={() => saveFile(`${draft.key}.bpmn`, draft.xml)}
        />
        <Button look="primary" onClick={() => void deploy()}>
          {words("editor.deploy")} <Kbd keys={["Mod", "↵"]} />
        </Button>
      </DefinitionHeader>
      <div className={styles.bar}>
        <Tabs
          label={words("editor.parts")}
          controls="design-part"
          current={tab}
          onChange={(next) => onTab(next)}
          tabs={designTabs.map((key) => ({
            key,
            label: words(`editor.tab.${key}`),
            count: key === "forms" ? formIds.length : key === "decisions" ? decisionIds.length : undefined,
          }))}
        />
        <DraftNotices kept={kept} deployed={deployed} behind={behind} />
      </div>
      <div id="design-part" className={styles.part} role="tabpanel" aria-labelledby={`design-part-${tab}`}>
        <div className={styles.fill} hidden={tab !== "diagram"}>
          <Suspense fallback={<LoadingSkeleton shape="page" />}>
            <EditDiagram
              key={kept.generation}
              ref={diagram}
              xml={draft.xml}
              name={draft.name}
              findings={check.findings}
              formIds={formIds}
              decisionIds={decisionIds}
              onChange={(xml) => change({ xml })}
              onNames={setNames}
            />
          </Suspense>
        </div>
        <Suspense fallback={<LoadingSkeleton shape="page" />}>
          {tab === "forms" ? (
            <EditForms
              key={kept.generation}
              forms={draft.forms}
              picked={part}
              onPick={(form) => onTab("forms", form)}
              onChange={(forms) => change({ forms })}
            />
          ) : null}
          {tab === "decisions" ? (
            <EditDecisions
              key={kept.generation}
              decisions={draft.decisions}
              picked={part}
              onPick={(decision) => onTab("decisions", decision)}
              onChange={(decisions) => change({ decisions })}
            />
          ) : null}
        </Suspense>
      </div>
      <FindingsPane check={check} nameOf={(id) => names.get(id) ?? ""} onPick={jump} />
      {asking ? (
        <DeployDialog
          draft={draft}
          check={check}
          onClose={() => setAsking(false)}
          onConflict={() => setAsking(false)}
          onDeployed={(version) => {
            setAsking(false);
            kept.settle(version);
          }}
        />
      ) : null}
    </div>
  );
}

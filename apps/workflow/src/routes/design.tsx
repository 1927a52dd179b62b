import { Button } from "@quintet/ui/parts/button.tsx";
import { SplitPane } from "@quintet/ui/parts/split-pane.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { Forbidden } from "@quintet/ui/states/refusals.tsx";
import { workflowMay } from "@quintet/workflow/contract";
import { getRouteApi } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { blankProcess } from "../features/definition/blank-process.ts";
import { definitionRows } from "../features/definition/definition-row.ts";
import { listDrafts } from "../features/definition/draft-store.ts";
import { FileButtons } from "../features/definition/file-buttons.tsx";
import { ListDefinitions } from "../features/definition/list-definitions.tsx";
import { NewProcessDialog } from "../features/definition/new-process-dialog.tsx";
import type { FileRead } from "../features/definition/read-file.ts";
import { ShowDefinition } from "../features/definition/show-definition.tsx";
import { useBeginDraft } from "../features/definition/use-begin-draft.tsx";
import { useDefinitions } from "../features/definition/use-definitions.ts";
import { useMay, useMe } from "../features/session/me.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { useKeys } from "../parts/use-key.ts";
import { usePageTitle } from "../parts/use-page-title.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./design.module.css";

const route = getRouteApi("/design");

export function DesignPage() {
  const words = useWords();
  usePageTitle(words("design.title"));
  return useMay(workflowMay.readDefinition) ? <Design /> : <Forbidden />;
}

function Design() {
  const words = useWords();
  const { begin, asking } = useBeginDraft();
  const me = useMe();
  const designs = useMay(workflowMay.design);
  const { key } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useDefinitions();
  const find = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [making, setMaking] = useState(false);
  const [drafts, setDrafts] = useState(() => listDrafts(me.id));
  useKeys({ "/": () => find.current?.focus() });

  /** A drawing that is not deployed begins as a draft; what is deployed under its key is what it is based on. */
  const take = ({ key, name, xml }: FileRead) => {
    const deployed = query.data?.pages.flatMap(({ rows }) => rows).find((row) => row.key === key);
    const basedOn = deployed?.versions[0]?.version ?? null;
    begin({ key, name, basedOn, xml, forms: {}, decisions: {}, savedAt: Date.now() });
  };

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words("design.title")}</h1>
        {designs ? (
          <div className={styles.doing}>
            <FileButtons onImport={take} />
            <Button look="primary" icon="plus" onClick={() => setMaking(true)}>
              {words("create.button")}
            </Button>
          </div>
        ) : null}
      </header>
      <QueryStates query={query}>
        {({ pages }) => {
          const deployed = pages.flatMap(({ rows }) => rows);
          const rows = definitionRows(deployed, drafts, text);
          const picked = definitionRows(deployed, drafts, "").find((row) => row.key === key);
          return (
            <div className={styles.columns}>
              <SplitPane
                name="designer-list"
                label={words("design.title")}
                initial={320}
                min={260}
                max={460}
                first={
                  <div className={styles.list}>
                    <div className={styles.search}>
                      <SearchField ref={find} label={words("design.search")} value={text} onSearch={setText} />
                    </div>
                    <ListDefinitions rows={rows} picked={key} text={text} />
                  </div>
                }
                second={
                  picked ? (
                    <ShowDefinition
                      key={picked.key}
                      row={picked}
                      deployed={deployed.find((row) => row.key === picked.key)}
                      draftXml={drafts.find((draft) => draft.key === picked.key)?.xml}
                      onDropped={() => {
                        setDrafts(listDrafts(me.id));
                        if (!picked.deployed) void navigate({ search: {}, replace: true });
                      }}
                    />
                  ) : (
                    <EmptyState title={words("design.pickTitle")} sentence={words("design.pickSentence")} />
                  )
                }
              />
              {asking}
              {making ? (
                <NewProcessDialog
                  taken={definitionRows(deployed, drafts, "").map((row) => row.key)}
                  onClose={() => setMaking(false)}
                  onMake={({ key, name }) => {
                    const said = (part: "start" | "task" | "end") => words(`create.words.${part}`);
                    const labels = { start: said("start"), task: said("task"), end: said("end") };
                    take({ key, name, xml: blankProcess(key, name, labels) });
                  }}
                />
              ) : null}
            </div>
          );
        }}
      </QueryStates>
    </div>
  );
}

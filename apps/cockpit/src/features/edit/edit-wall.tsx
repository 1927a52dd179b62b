import type { Wall } from "@quintet/cockpit/contract";
import { failureOf } from "@quintet/ui/client/failure.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { showToast } from "@quintet/ui/parts/toast-store.ts";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { wallPath } from "../walls/wall-path.ts";
import { EditCanvas } from "./edit-canvas.tsx";
import { EditGrid } from "./edit-grid.tsx";
import { EditTile } from "./edit-tile.tsx";
import styles from "./edit-wall.module.css";
import { useDraft } from "./use-draft.ts";

/** The editor of one wall. */
export function EditWall({ wallId }: { wallId: string }) {
  const query = useQuery({
    ...useApi().cockpit.readWallDefinition.queryOptions({ wallId }),
    // What is being changed is not replaced under the hand; a conflict is told when it is saved.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  return (
    <QueryStates query={query} skeleton={<LoadingSkeleton shape="page" />}>
      {(wall) => <Editor key={wall.version} wall={wall} />}
    </QueryStates>
  );
}

function Editor({ wall }: { wall: Wall }) {
  const words = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const draft = useDraft(wall);
  const tile = draft.draft.tiles.find(({ id }) => id === draft.selected);
  const save = useMutation({
    ...api.cockpit.saveWall.mutationOptions(),
    onSuccess: ({ version }) => {
      draft.wasSaved(version);
      showToast({ tone: "ok", text: words("edit.saved") });
      void queries.invalidateQueries({ queryKey: api.cockpit.listWalls.queryKey() });
    },
    onError: (error) => {
      const conflict = failureOf(error).kind === "conflict";
      showToast({ tone: "bad", text: words(conflict ? "edit.conflict" : "edit.failed") });
    },
  });
  useEffect(() => {
    if (!draft.dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [draft.dirty]);

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{words("edit.heading", { title: draft.draft.title })}</h1>
          <p>{words("edit.sentence")}</p>
        </div>
        <div className={styles.acts}>
          <a className={styles.link} href={wallPath(wall.id)}>
            {words("walls.openWall")}
          </a>
          <Button
            icon="plus"
            onClick={() =>
              draft.add(words("edit.newTile")) || showToast({ tone: "attention", text: words("edit.full") })
            }
          >
            {words("edit.add")}
          </Button>
          <Button
            look="primary"
            disabled={!draft.dirty || save.isPending || draft.draft.title.trim() === ""}
            onClick={() => save.mutate(draft.draft)}
          >
            {words("edit.save")}
          </Button>
        </div>
      </header>
      <div className={styles.body}>
        <EditGrid draft={draft} />
        <aside className={styles.side} aria-label={words("edit.settings")}>
          {tile ? <EditTile key={tile.id} draft={draft} tile={tile} /> : <p>{words("edit.choose")}</p>}
          <EditCanvas draft={draft} />
        </aside>
      </div>
    </div>
  );
}

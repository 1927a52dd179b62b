import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import type { DefinitionView } from "@quintet/workflow/contract";
import { useWords } from "../../words/use-words.ts";
import { comparePath } from "./definition-address.ts";
import { draftOf } from "./draft.ts";
import styles from "./draft-notices.module.css";
import type { KeptDraft } from "./use-draft.ts";

export type DraftNoticesProps = { kept: KeptDraft; deployed: DefinitionView | undefined; behind: boolean };

/** Where the draft stands: kept on this device, found again, or overtaken by somebody who has deployed since. */
export function DraftNotices({ kept, deployed, behind }: DraftNoticesProps) {
  const words = useWords();
  const format = useFormat();
  const { draft, kept: state, found } = kept;
  if (behind && deployed) {
    return (
      <div className={styles.conflict} role="alert">
        <span>{words("editor.behind", { version: deployed.newest, by: deployed.by, based: draft.basedOn ?? 0 })}</span>
        {draft.basedOn ? (
          <Link href={comparePath(draft.key, draft.basedOn, deployed.newest)}>{words("editor.seeTheirs")}</Link>
        ) : null}
        <Button look="quiet" onClick={() => kept.restart(draftOf(deployed, Date.now()))}>
          {words("editor.takeTheirs")}
        </Button>
        <Button look="quiet" onClick={() => kept.change({ basedOn: deployed.newest })}>
          {words("editor.keepMine")}
        </Button>
      </div>
    );
  }
  if (state === "none") return <p className={styles.note}>{words("editor.untouched")}</p>;
  return (
    <div className={styles.note} role="status">
      {state === "failed" ? (
        <Chip tone="bad">{words("editor.notKept")}</Chip>
      ) : (
        <span>{words(found ? "editor.found" : "editor.kept", { at: format.instant(draft.savedAt) })}</span>
      )}
      {deployed ? (
        <Button look="quiet" onClick={kept.discard}>
          {words("editor.discard")}
        </Button>
      ) : null}
    </div>
  );
}

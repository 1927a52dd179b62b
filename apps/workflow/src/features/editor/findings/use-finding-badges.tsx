import type { FindingView } from "@quintet/workflow/contract";
import { type ReactPortal, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { Editor } from "../create-modeler.ts";
import { FindingBadge } from "./finding-badge.tsx";
import { type ElementFindings, groupFindings } from "./group-findings.ts";
import { placeFinding } from "./place-finding.ts";

type Badge = { group: ElementFindings; place: HTMLElement };
const layer = "finding";

/** Puts what the check says on the elements themselves; what is not drawn is told by the list alone. */
export function useFindingBadges(editor: Editor | undefined, findings: readonly FindingView[]): ReactPortal[] {
  const [badges, setBadges] = useState<readonly Badge[]>([]);
  useEffect(() => {
    if (!editor) return;
    editor.overlays.remove({ type: layer });
    setBadges(
      groupFindings(findings).flatMap((group) => {
        const element = editor.registry.get(group.elementId);
        if (!element) return [];
        const place = document.createElement("div");
        const position = placeFinding(element);
        editor.overlays.add(group.elementId, layer, { position, scale: false, html: place });
        return [{ group, place }];
      }),
    );
  }, [editor, findings]);
  return badges.map(({ group, place }) =>
    createPortal(<FindingBadge group={group} onPick={() => editor?.jumpTo(group.elementId)} />, place, group.elementId),
  );
}

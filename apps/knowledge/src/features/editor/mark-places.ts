import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { Extension } from "@tiptap/react";
import { placesIn } from "./places-in.ts";

const key = new PluginKey("places");
/** Told to the view when the facts have changed, so that the marks are drawn anew. */
export const factsChanged = "facts-changed";

/** Shows the places for facts: known ones as such, others as what they are. The text itself stays as written. */
export const markPlaces = (
  knows: (name: string) => boolean,
  classes: { known: string | undefined; unknown: string | undefined },
) =>
  Extension.create({
    name: "markPlaces",
    addProseMirrorPlugins: () => [
      new Plugin({
        key,
        props: {
          decorations: ({ doc }) => {
            const marks: Decoration[] = [];
            doc.descendants((node, at) => {
              if (!node.isTextblock) return;
              // A place may run through bold and plain stretches of one line.
              for (const { from, until, name } of placesIn(node.textContent)) {
                const look = (knows(name) ? classes.known : classes.unknown) ?? "";
                marks.push(Decoration.inline(at + 1 + from, at + 1 + until, { class: look }));
              }
            });
            return DecorationSet.create(doc, marks);
          },
        },
      }),
    ],
  });

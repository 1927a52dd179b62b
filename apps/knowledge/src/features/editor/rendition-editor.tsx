import { Icon } from "@quintet/ui/icons.tsx";
import { Fragment, Slice } from "@tiptap/pm/model";
import { type Editor, EditorContent, useEditor, useEditorState } from "@tiptap/react";
import { StarterKit } from "@tiptap/starter-kit";
import { type RefObject, useEffect, useRef } from "react";
import { useWords } from "../../words/use-words.ts";
import { ListItem } from "./list-item.ts";
import { factsChanged, markPlaces } from "./mark-places.ts";
import styles from "./rendition-editor.module.css";
import { docOf, textOf } from "./text-doc.ts";

const kit = StarterKit.configure({
  blockquote: false,
  code: false,
  codeBlock: false,
  hardBreak: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
});

export type RenditionEditorProps = {
  label: string;
  value: string;
  fields: Readonly<Record<string, string>>;
  onChange: (text: string) => void;
  insert: RefObject<((text: string) => void) | null>;
};

/** A text with paragraphs, lists and bold words. It reads and writes the stored plain text, and nothing else. */
export function RenditionEditor({ label, value, fields, onChange, insert }: RenditionEditorProps) {
  const now = useRef({ fields, onChange, said: value });
  now.current.fields = fields;
  now.current.onChange = onChange;
  const editor = useEditor({
    extensions: [
      kit,
      ListItem,
      markPlaces((name) => Object.hasOwn(now.current.fields, name), { known: styles.known, unknown: styles.unknown }),
    ],
    content: docOf(value),
    editorProps: {
      attributes: { role: "textbox", "aria-multiline": "true", "aria-label": label, class: styles.text ?? "" },
      clipboardTextSerializer: ({ content }) => textOf({ type: "doc", content: content.toJSON() }),
      clipboardTextParser: (text, $at) => {
        const doc = $at.doc.type.schema.nodeFromJSON(docOf(text.replace(/\r\n?/g, "\n")));
        return new Slice(Fragment.from(doc.content), 1, doc.lastChild?.type.name === "paragraph" ? 1 : 0);
      },
    },
    onUpdate: ({ editor: current }) => {
      now.current.said = textOf(current.getJSON());
      now.current.onChange(now.current.said);
    },
  });

  useEffect(() => {
    insert.current = (text) => void editor.chain().focus().insertContent({ type: "text", text }).run();
    return () => {
      insert.current = null;
    };
  }, [editor, insert]);
  // Words that came from elsewhere: a draft taken back, a version taken over.
  useEffect(() => {
    if (value === now.current.said) return;
    now.current.said = value;
    editor.commands.setContent(docOf(value), { emitUpdate: false });
  }, [editor, value]);
  useEffect(() => {
    editor.view.dispatch(editor.state.tr.setMeta(factsChanged, true));
  }, [editor, fields]);

  return (
    <div className={styles.editor}>
      <Toolbar editor={editor} />
      <EditorContent editor={editor} />
    </div>
  );
}

function Toolbar({ editor }: { editor: Editor }) {
  const words = useWords();
  const state = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive("bold"),
      list: current.isActive("bulletList"),
      undo: current.can().undo(),
      redo: current.can().redo(),
    }),
  });
  return (
    <div className={styles.tools} role="toolbar" aria-label={words("edit.tools")}>
      <button type="button" aria-pressed={state.bold} onClick={() => editor.chain().focus().toggleBold().run()}>
        <strong aria-hidden="true">B</strong>
        {words("edit.bold")}
      </button>
      <button type="button" aria-pressed={state.list} onClick={() => editor.chain().focus().toggleBulletList().run()}>
        <Icon name="list" size={14} />
        {words("edit.list")}
      </button>
      <button type="button" disabled={!state.undo} onClick={() => editor.chain().focus().undo().run()}>
        <Icon name="return" size={14} />
        {words("edit.undo")}
      </button>
      <button type="button" disabled={!state.redo} onClick={() => editor.chain().focus().redo().run()}>
        {words("edit.redo")}
      </button>
    </div>
  );
}

import { Button } from "@quintet/ui/parts/button.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useRef } from "react";
import { useWords } from "../../words/use-words.ts";
import { type FileRead, readFile } from "./read-file.ts";
import { useDroppedFile } from "./use-dropped-file.ts";

export type FileButtonsProps = {
  onImport: (read: FileRead) => void;
  onExport?: () => void;
  /** A file about another process is not taken where one is being edited. */
  expectedKey?: string;
};

/** Takes a .bpmn file, chosen or dropped anywhere on the page, and hands one out. */
export function FileButtons({ onImport, onExport, expectedKey }: FileButtonsProps) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    const read = await readFile(file);
    if (typeof read === "string") toast.bad(words(`file.${read}`, { file: file.name }));
    else if (expectedKey && read.key !== expectedKey) {
      toast.bad(words("file.other", { file: file.name, key: read.key, expected: expectedKey }));
    } else {
      onImport(read);
      toast.ok(words("file.taken", { file: file.name }));
    }
  };
  useDroppedFile(take);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".bpmn,.bpmn20.xml,.xml"
        hidden
        aria-label={words("file.choose")}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) void take(file);
        }}
      />
      <Button icon="upload" title={words("file.importHint")} onClick={() => input.current?.click()}>
        {words("file.import")}
      </Button>
      {onExport ? (
        <Button icon="download" onClick={onExport}>
          {words("file.export")}
        </Button>
      ) : null}
    </>
  );
}

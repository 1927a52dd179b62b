import { Button } from "@quintet/ui/parts/button.tsx";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useApi } from "../../api.ts";
import { ComboBox } from "../../parts/combo-box.tsx";
import form from "../../parts/form.module.css";
import { useWords } from "../../words/use-words.ts";
import { archivePaths, findArchivePaths } from "./archive-paths.ts";

const shown = 40;
const shownFavourites = 6;

export type ArchiveFieldProps = {
  id: string;
  value: string | null;
  onChange: (code: string | null) => void;
  required?: boolean;
  invalid?: boolean;
};

/** The archive code: searched in the whole tree, or one of those used most. */
export function ArchiveField({ id, value, onChange, required = false, invalid = false }: ArchiveFieldProps) {
  const words = useWords();
  const tree = useQuery({ ...useApi().access.readArchiveTree.queryOptions({}), staleTime: 300_000 });
  const paths = useMemo(() => archivePaths(tree.data?.nodes ?? []), [tree.data]);
  const byCode = useMemo(() => new Map(paths.map((one) => [one.code, one.path])), [paths]);
  const favourites = (tree.data?.favourites ?? []).filter((code) => byCode.has(code));
  const find = (query: string) => {
    const found = findArchivePaths(paths, query);
    const first =
      query === "" ? [...favourites.flatMap((code) => found.filter((one) => one.code === code)), ...found] : found;
    return [...new Set(first)].slice(0, shown).map(({ code, path }) => ({ value: code, label: path, hint: code }));
  };
  return (
    <div className={form.field}>
      <label htmlFor={id}>
        {words("archive.label")} {required ? <em aria-hidden="true">*</em> : null}
      </label>
      <ComboBox
        id={id}
        value={value}
        onChange={onChange}
        find={find}
        labelOf={(code) => byCode.get(code) ?? code}
        placeholder={words("archive.search")}
        nothing={words(tree.isPending ? "picker.loading" : tree.error ? "picker.failed" : "archive.nothing")}
        clearLabel={words("archive.clear")}
        invalid={invalid}
      />
      {favourites.length > 0 ? (
        <fieldset className={form.favourites} aria-label={words("archive.favourites")}>
          {favourites.slice(0, shownFavourites).map((code) => (
            <Button key={code} aria-pressed={value === code} onClick={() => onChange(code)}>
              {byCode.get(code)?.split(" › ").at(-1)}
            </Button>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}

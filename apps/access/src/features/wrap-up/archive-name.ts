import { accessMay } from "@quintet/access/contract";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { useMay } from "../session/me.tsx";
import { archivePaths } from "./archive-paths.ts";

/** An archive code in words, with its whole path; the code itself for those who may not read the tree. */
export function useArchiveName(code: string | null): string | null {
  const may = useMay(accessMay.readArchiveTree);
  const tree = useQuery({
    ...useApi().access.readArchiveTree.queryOptions({}),
    enabled: may && code !== null,
    staleTime: 300_000,
  });
  return archivePaths(tree.data?.nodes ?? []).find((one) => one.code === code)?.path ?? code;
}

import type { Me } from "@quintet/directory/contract";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useApi } from "../../../api.ts";
import { MyselfContext } from "./myself.ts";

/** Reads who is signed in, once, for everything below. */
export function KnowMyself({ children }: { children: ReactNode }) {
  const api = useApi();
  const me = useQuery(api.directory.seeMyself.queryOptions({}, { staleTime: Number.POSITIVE_INFINITY }));
  return (
    <QueryStates query={me} skeleton={<LoadingSkeleton shape="page" />}>
      {(myself: Me) => <MyselfContext value={myself}>{children}</MyselfContext>}
    </QueryStates>
  );
}

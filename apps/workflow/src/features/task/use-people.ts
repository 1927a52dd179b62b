import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { useMe } from "../session/me.tsx";
import type { Choosable } from "./choose-person.tsx";

/** Colleagues to whom a task may be given; undefined while they are being read. */
export function useTakers(taskId: string): readonly Choosable[] | undefined {
  const me = useMe();
  const { data } = useQuery(useApi().workflow.listTakers.queryOptions({ taskId }, { staleTime: 60_000 }));
  return data?.people.filter(({ id }) => id !== me.id);
}

/** Everybody inside who works, but oneself. */
export function useColleagues(): readonly Choosable[] | undefined {
  const me = useMe();
  const { data } = useQuery(useApi().directory.readPeople.queryOptions({}, { staleTime: 300_000 }));
  return data?.people
    .filter(({ id, active, partnerName }) => active && partnerName === null && id !== me.id)
    .map(({ id, name, unitName }) => ({ id, name, unit: unitName }));
}

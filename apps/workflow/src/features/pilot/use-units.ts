import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";

/** The teams and centres of the house by name. */
export function useUnits() {
  const { data } = useQuery({ ...useApi().directory.readOrganisation.queryOptions({}), staleTime: 300_000 });
  return data?.units ?? [];
}

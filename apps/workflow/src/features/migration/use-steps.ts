import { useCallback, useMemo } from "react";
import { useOpenDefinition } from "../definition/use-open-definition.ts";
import { stepsOf } from "./element-names.ts";

/** The steps of a version and what each is called. */
export function useSteps(key: string, version: number) {
  const { query } = useOpenDefinition(key, version);
  const xml = query.data?.xml;
  const steps = useMemo(() => (xml ? stepsOf(xml) : []), [xml]);
  const nameOf = useCallback((id: string) => steps.find((step) => step.id === id)?.name ?? id, [steps]);
  return { steps, nameOf };
}

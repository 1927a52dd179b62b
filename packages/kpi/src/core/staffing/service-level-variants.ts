/** What one interval counted, each contact once. */
export interface AnswerCounts {
  answered: number;
  answeredInTime: number;
  abandoned: number;
  abandonedInTime: number;
  /** Gave up within the cut-off for short abandons. */
  abandonedShort: number;
}

/** The five published ways to compute a service level; ours, unless a definition says otherwise, removes early abandons. */
export const serviceLevelVariants = [
  "abandons-in-time-count",
  "answered-only",
  "all-offered",
  "early-abandons-removed",
  "short-abandons-credited",
] as const;
export type ServiceLevelVariant = (typeof serviceLevelVariants)[number];

/** A service level with its parts; null where nobody came. */
export function serviceLevelOf(
  counts: AnswerCounts,
  variant: ServiceLevelVariant,
): { value: number | null; numerator: number; denominator: number } {
  const { answered, answeredInTime, abandoned, abandonedInTime, abandonedShort } = counts;
  const offered = answered + abandoned;
  const parts: Record<ServiceLevelVariant, readonly [number, number]> = {
    "abandons-in-time-count": [answeredInTime + abandonedInTime, offered],
    "answered-only": [answeredInTime, answered],
    "all-offered": [answeredInTime, offered],
    "early-abandons-removed": [answeredInTime, offered - abandonedInTime],
    "short-abandons-credited": [answeredInTime + abandonedShort, offered],
  };
  const [numerator, denominator] = parts[variant];
  return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator };
}

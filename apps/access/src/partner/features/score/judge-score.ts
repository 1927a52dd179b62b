export type Judged = "met" | "missed" | "unjudged" | "no-data";

/** Whether a value meets its target. Without a value there is no data, without a target or direction no judgement. */
export function judgeScore(given: {
  value: number | null;
  target: number | null;
  direction: "up" | "down" | "band";
}): Judged {
  const { value, target, direction } = given;
  if (value === null) return "no-data";
  if (target === null || direction === "band") return "unjudged";
  return (direction === "up" ? value >= target : value <= target) ? "met" : "missed";
}

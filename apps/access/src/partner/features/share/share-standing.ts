/** How a share stands for the partner: what may still be done, or why nothing may. */
export type Standing = "open" | "must-answer" | "answered" | "returned" | "closed";

export type ShareHead = {
  state: "open" | "answered" | "returned" | "closed";
  outcomes: readonly string[];
  returnsLeft: number;
};

export function standingOf({ state, outcomes, returnsLeft }: ShareHead): Standing {
  if (state !== "open") return state;
  return outcomes.includes("returned") && returnsLeft > 0 ? "open" : "must-answer";
}

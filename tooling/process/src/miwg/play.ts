/** One way through a reference model, from its start to its end. The steps are ours; the suite has models only. */
export interface Play {
  /** What happens on this way. */
  tells: string;
  /** The model and the models it calls. */
  files: [model: string, ...called: string[]];
  steps: readonly object[];
  /** Elements that must have been left, or ended at, on the way. */
  passes: readonly string[];
}

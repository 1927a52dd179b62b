import { law, resolution } from "./src/law/index.ts";

const { ruleSet, validate, ...options } = law;

/** For `depcruise --config tooling/boundaries/.dependency-cruiser.mjs packages apps tooling`, graphs and editors. */
export default {
  ...ruleSet,
  options: { ...options, enhancedResolveOptions: resolution },
};

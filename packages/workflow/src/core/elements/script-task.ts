import { complete } from "../activity.ts";
import { runScript } from "../calculate.ts";
import { openTask } from "../open-task.ts";
import type { Element } from "./element.ts";

/** A FEEL script is worked out at once; without one it is done by a job. */
export const scriptTask: Element = {
  tag: "bpmn:ScriptTask",
  event: null,
  waits: true,
  joins: "each",
  splits: "some",
  read(reader, node) {
    reader.script(node);
  },
  enter(run, node, token) {
    const results = runScript(run, node, token);
    if (results) complete(run, node, token, results);
    else openTask(run, node, token, "service");
  },
};

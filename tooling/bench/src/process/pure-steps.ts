import { advance, blankInstance, type Definition, type Instance, parseDefinition } from "@quintet/workflow/core";
import { tenNodes } from "./ten-nodes.ts";

/** One instance from start to end: four commands. Answers how many were done. */
function live(definition: Definition, now: number): number {
  let instance: Instance = blankInstance(definition);
  let steps = 0;
  const step = (command: Parameters<typeof advance>[2]) => {
    const moved = advance(definition, instance, command, now);
    if (!moved.ok) throw new Error(moved.sentence);
    instance = moved.instance;
    steps += 1;
  };
  step({ kind: "start", variables: { grade: "ordinary" } });
  while (instance.status === "running") {
    const [task] = Object.values(instance.tasks);
    if (!task) throw new Error("nothing is open");
    step({ kind: "complete", taskId: task.id });
  }
  return steps;
}

/** Commands per second on one core, without any storage. */
export async function pureStepsPerSecond(seconds: number): Promise<number> {
  const parsed = await parseDefinition(tenNodes("ten", 'grade = "major"'));
  if (!parsed.ok) throw new Error(parsed.refusals.map((one) => one.sentence).join(" "));
  const { definition } = parsed;
  const round = (ms: number) => {
    const from = performance.now();
    let steps = 0;
    while (performance.now() - from < ms) for (let index = 0; index < 50; index += 1) steps += live(definition, index);
    return (1000 * steps) / (performance.now() - from);
  };
  round(500);
  return round(1000 * seconds);
}

import { advance, type Command } from "@quintet/workflow/core";
import { drawnId } from "./event-line.ts";
import { isDrawn, obey, openAt, type Player, taskAt } from "./player.ts";
import type { Step } from "./steps.ts";

type Escalate = Extract<Step, { kind: "escalate" }>;

/**
 * `{"escalate": element, "code": …}`, `{"escalate": code, "element": …}`, or a code alone, which goes from the first open
 * task, and after these from the oldest token, at which something catches it.
 */
export function escalate(player: Player, step: Escalate): void {
  const element = step.element ?? (isDrawn(player, step.said) ? step.said : null);
  const code = step.code ?? (element === step.said ? "" : step.said);
  if (element === null) fromAnywhere(player, code, step);
  else fromElement(player, element, code, step);
}

function fromElement(player: Player, element: string, code: string, { index, variables }: Escalate): void {
  const open = openAt(player, element);
  const standing = Object.values(player.instance.tokens).find(({ nodeId }) => drawnId(nodeId) === element);
  if (open.length === 0 && standing) {
    obey(player, { kind: "escalate", code, elementId: standing.nodeId, variables }, element);
    return;
  }
  const taskId = taskAt(player, element, index);
  if (taskId !== null) obey(player, { kind: "escalate", code, taskId, variables }, element);
}

function fromAnywhere(player: Player, code: string, { variables }: Escalate): void {
  const { tasks, tokens } = player.instance;
  const nodes = new Set(Object.values(tokens).map(({ nodeId }) => nodeId));
  const ways = [
    ...Object.keys(tasks).map((id): Command => ({ kind: "escalate", code, taskId: Number(id), variables })),
    ...[...nodes].map((elementId): Command => ({ kind: "escalate", code, elementId, variables })),
  ];
  const caught = ways.find((way) => advance(player.definition, player.instance, way, player.now).ok);
  obey(player, caught ?? ways[0] ?? { kind: "escalate", code, variables });
}

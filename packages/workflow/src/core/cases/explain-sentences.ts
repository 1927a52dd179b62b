import type { AwaitedView } from "../../contract/explanation.ts";
import type { Explanation } from "../explain.ts";

interface Words {
  zh: string;
  en: string;
}

/** Why a token came here. `chosen` is the text of the condition that held. */
export function whySentence(
  name: string,
  from: string | null,
  arrival: Pick<Explanation, "because" | "after"> | null,
  chosen: string | null,
): Words {
  const after = afterWords(arrival?.after ?? null);
  if (!arrival || from === null)
    return after
      ? { zh: `因${after.zh},来到“${name}”。`, en: `It came to “${name}” because ${after.en}.` }
      : { zh: `流程从“${name}”开始。`, en: `The process began at “${name}”.` };
  const so = after ? { zh: `,${after.zh}`, en: `; ${after.en}` } : { zh: "", en: "" };
  switch (arrival.because) {
    case "condition":
      return {
        zh: `在“${from}”条件“${chosen ?? ""}”成立,来到“${name}”${so.zh}。`,
        en: `At “${from}” the condition “${chosen ?? ""}” held, so it came to “${name}”${so.en}.`,
      };
    case "default":
      return {
        zh: `在“${from}”没有条件成立,按默认出口来到“${name}”${so.zh}。`,
        en: `At “${from}” no condition held, so it came by the default flow to “${name}”${so.en}.`,
      };
    default:
      return { zh: `“${from}”之后来到“${name}”${so.zh}。`, en: `After “${from}” it came to “${name}”${so.en}.` };
  }
}

function afterWords(after: Explanation["after"]): Words | null {
  switch (after?.kind) {
    case "completed":
      return after.outcome === null
        ? { zh: "任务已办理", en: "the task was done" }
        : { zh: `任务的结果为“${after.outcome}”`, en: `the task came out as “${after.outcome}”` };
    case "received":
      return { zh: `收到“${after.message}”`, en: `“${after.message}” was received` };
    case "fired":
      return { zh: "定时到时", en: "a timer was due" };
    default:
      return null;
  }
}

/** What a token waits for, in one sentence. */
export function awaitedSentence(awaited: Omit<AwaitedView, "sentence">): Words {
  const { kind, name, detail, dueAt, who } = awaited;
  switch (kind) {
    case "person": {
      const zh = who?.assignee ? `由${who.assignee}(${who.party})办理` : `由${who?.party ?? ""}中的一人领取办理`;
      const en = who?.assignee
        ? `${who.assignee} (${who.party}) to do it`
        : `somebody of ${who?.party ?? ""} to take it`;
      return { zh: `“${name}”等待${zh}。`, en: `“${name}” waits for ${en}.` };
    }
    case "machine":
      return { zh: `“${name}”等待系统作业完成。`, en: `“${name}” waits for a job of the system.` };
    case "incident":
      return { zh: `“${name}”失败,等待人工处理:${detail}`, en: `“${name}” failed and waits for a person: ${detail}` };
    case "message":
      return { zh: `“${name}”等待消息“${detail}”。`, en: `“${name}” waits for the message “${detail}”.` };
    case "signal":
      return { zh: `“${name}”等待信号“${detail}”。`, en: `“${name}” waits for the signal “${detail}”.` };
    case "condition":
      return { zh: `“${name}”等待条件“${detail}”成立。`, en: `“${name}” waits until “${detail}” holds.` };
    case "timer":
      return { zh: `“${name}”将于 ${dueAt} 到时。`, en: `“${name}” is due at ${dueAt}.` };
    case "join":
      return detail
        ? { zh: `“${name}”等待其他分支:${detail}。`, en: `“${name}” waits for the other branches: ${detail}.` }
        : { zh: `“${name}”等待其他分支。`, en: `“${name}” waits for the other branches.` };
  }
}

import { drawingFindings } from "./sentences-of-drawing.ts";
import { stepRefusals } from "./sentences-of-steps.ts";

/** What the engine says when it refuses or warns: [Chinese, English], `{name}` is filled in. Codes are the stable part. */
const refusals = {
  "not-started": ["流程尚未启动。", "The process has not been started."],
  "already-started": ["流程已经启动。", "The process has already been started."],
  "no-start": ["流程没有开始事件。", "The process has no start event."],
  finished: ["流程已结束,不再接受操作。", "The process has ended and accepts nothing more."],
  "unknown-task": ["没有编号为 {task} 的任务。", "There is no task {task}."],
  "already-completed": ["任务已由他人办理完成。", "The task has already been completed."],
  "task-cancelled": ["任务已被取消,无需办理。", "The task has been cancelled and needs no work."],
  "not-a-user-task": ["任务 {task} 由系统办理。", "Task {task} is done by the system."],
  "not-a-service-task": ["任务 {task} 由人员办理。", "Task {task} is done by a person."],
  "outcome-required": ["请选择办理结果:{allowed}。", "Choose an outcome: {allowed}."],
  "unknown-outcome": [
    "办理结果“{outcome}”不可用,可选:{allowed}。",
    'The outcome "{outcome}" is not offered here; allowed: {allowed}.',
  ],
  "nobody-waits": ["当前没有环节在等待消息“{message}”。", 'Nothing waits for the message "{message}".'],
  "unknown-timer": ["没有编号为 {timer} 的定时器。", "There is no timer {timer}."],
  "timer-gone": ["定时器 {timer} 已触发或已清除。", "Timer {timer} has fired or was cleared."],
  "not-due": ["定时器 {timer} 还未到时。", "Timer {timer} is not due yet."],
  "no-way-out": [
    "“{node}”没有满足条件的出口,也没有默认出口。",
    'No condition holds at "{node}" and it has no default flow.',
  ],
  "endless-cycle": ["“{node}”处循环超过 {limit} 步仍未停下。", 'The token still ran at "{node}" after {limit} steps.'],
  "timer-unreadable": ["“{node}”的时间“{value}”无法识别。", 'The time "{value}" of "{node}" cannot be read.'],
  ...stepRefusals,
} as const;

const findings = {
  "unreadable-xml": ["文件不是可读的 BPMN 2.0:{detail}", "The file is not readable BPMN 2.0: {detail}"],
  "no-process": ["文件中没有流程。", "The file contains no process."],
  "several-processes": ["文件中还有其他流程:{ids}。", "The file contains other processes too: {ids}."],
  "duplicate-id": ["编号“{detail}”重复。", 'The id "{detail}" is used twice.'],
  "broken-reference": ["{property} 引用的“{value}”不存在。", '{property} refers to "{value}", which does not exist.'],
  "broken-diagram": ["图形引用的“{value}”不存在。", 'The diagram refers to "{value}", which does not exist.'],
  "element-missing-id": ["{tag} 没有编号。", "A {tag} has no id."],
  "unsupported-element": ["不支持的元素:{tag}。", "This element is not supported: {tag}."],
  "no-start-event": ["此处没有开始事件。", "There is no start event here."],
  "several-starts": ["此处有多个开始事件:{ids}。", "There are several start events here: {ids}."],
  "flow-crosses-scope": ["连线不能穿越子流程边界。", "A sequence flow must not cross the border of a sub-process."],
  "flow-into-start": [
    "连线不能进入开始事件或边界事件。",
    "A sequence flow must not lead into a start or boundary event.",
  ],
  "flow-out-of-end": ["结束事件不能有出口。", "An end event must not have outgoing flows."],
  "condition-unreadable": [
    "条件“{value}”不是可读的 FEEL 表达式。",
    'The condition "{value}" is not a readable FEEL expression.',
  ],
  "expression-unreadable": ["表达式“{value}”无法识别。", 'The expression "{value}" cannot be read.'],
  "expression-method": [
    "表达式“{value}”调用了方法“{name}”,此处不支持方法调用。",
    'The expression "{value}" calls "{name}"; calls are not supported here.',
  ],
  "expression-bean": [
    "表达式“{value}”使用了对象“{name}”,此处只能读取流程变量。",
    'The expression "{value}" uses the object "{name}"; only process variables can be read here.',
  ],
  "expression-assignment": [
    "表达式“{value}”给“{name}”赋值,此处不支持赋值;比较请用 ==。",
    'The expression "{value}" assigns to "{name}", which is not supported here; use == to compare.',
  ],
  "expression-name": [
    "表达式“{value}”中的变量名“{name}”是保留字或含有不支持的字符。",
    'The name "{name}" in the expression "{value}" is a reserved word or holds a sign that is not supported.',
  ],
  "default-foreign": ["默认出口“{flow}”不是本环节的出口。", 'The default flow "{flow}" does not leave this element.'],
  "timer-missing": ["定时事件没有时间定义。", "The timer event has no time definition."],
  "timer-literal": ["时间“{value}”无法识别。", 'The time "{value}" cannot be read.'],
  "cycle-interrupts": ["中断型边界事件不能使用循环时间。", "An interrupting boundary event cannot repeat."],
  "cycle-misplaced": ["中间事件不能使用循环时间。", "An intermediate event cannot repeat."],
  "message-missing": ["消息事件没有引用消息。", "The message event refers to no message."],
  "clock-unreadable": ["时限“{value}”不是 ISO 8601 时长。", 'The clock "{value}" is not an ISO 8601 duration.'],
  "party-unreadable": ["协同方“{value}”无法识别。", 'The party "{value}" cannot be read.'],
  "unknown-form": ["表单“{value}”不存在。", 'The form "{value}" does not exist.'],
  "unknown-role": ["角色“{value}”不存在。", 'The role "{value}" does not exist.'],
  "dead-join": ["此并行汇合永远等不齐各路。", "This parallel join can never receive a token on every incoming flow."],
  "endless-ring": [
    "环节 {nodes} 构成没有等待点的死循环。",
    "The elements {nodes} form an endless cycle without a wait state.",
  ],
  unreachable: ["此环节无法到达。", "This element cannot be reached."],
  "default-missing": ["排他网关没有默认出口。", "The exclusive gateway has no default flow."],
  "implicit-end": [
    "此环节没有出口,流程在此隐式结束。",
    "This element has no outgoing flow: the path ends here implicitly.",
  ],
  "diagram-missing": ["文件没有图形,将自动布局。", "The file has no diagram; it will be laid out automatically."],
  "odd-encoding": ["文件编码不常见,已按 UTF-8 读取:{detail}", "Unusual encoding, read as UTF-8: {detail}"],
  "not-marked-executable": ["流程没有标记 isExecutable。", "The process is not marked isExecutable."],
  ...drawingFindings,
} as const;

export type RefusalCode = keyof typeof refusals;
export type FindingCode = keyof typeof findings;
export type SentenceLanguage = "zh-CN" | "en";

const sentences: Record<RefusalCode | FindingCode, readonly [string, string]> = { ...refusals, ...findings };

/** The sentence of a code in one language, with its values filled in. */
export function sentence(
  code: RefusalCode | FindingCode,
  values: Record<string, string> = {},
  language: SentenceLanguage = "zh-CN",
): string {
  const text = sentences[code][language === "en" ? 1 : 0];
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}

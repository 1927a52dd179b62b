/** What the engine says when a step of the wider vocabulary is refused: [Chinese, English]. */
export const stepRefusals = {
  "unknown-start": ["“{node}”不是流程的开始事件。", '"{node}" is not a start event of the process.'],
  "other-key": [
    "等待消息“{message}”的环节要的不是关联值“{key}”。",
    'What waits for the message "{message}" has another key than "{key}".',
  ],
  "nobody-listens": ["当前没有环节在等待信号“{signal}”。", 'Nothing waits for the signal "{signal}".'],
  "nobody-catches": ["这里没有事件接收升级“{code}”。", 'No event here catches the escalation "{code}".'],
  "nothing-there": ["“{node}”处当前没有进行中的工作。", 'Nothing is going on at "{node}".'],
  "no-incident": ["任务 {task} 没有故障,无需修复。", "Task {task} has no incident to repair."],
  "call-unbound": [
    "“{node}”调用的流程“{process}”没有绑定。",
    'The process "{process}" that "{node}" calls is not bound.',
  ],
  "collection-missing": [
    "“{node}”的多实例集合“{value}”不是列表。",
    'The collection "{value}" of the multiple instances at "{node}" is not a list.',
  ],
  "cardinality-unreadable": [
    "“{node}”的多实例数量“{value}”不是非负整数。",
    'The number "{value}" of instances at "{node}" is not a whole number of zero or more.',
  ],
  "too-many-rounds": ["“{node}”的实例数超过 {limit}。", '"{node}" would have more than {limit} instances.'],
  undecided: ["“{node}”的决策没有结果:{detail}", 'The decision of "{node}" gave no result: {detail}'],
  "wrong-version": [
    "实例属于另一流程定义“{definition}”。",
    'The instance belongs to another definition, "{definition}".',
  ],
  "no-place": [
    "“{node}”在新版本中没有对应的位置:{detail}",
    'What stands at "{node}" has no place in the new version: {detail}',
  ],
} as const;

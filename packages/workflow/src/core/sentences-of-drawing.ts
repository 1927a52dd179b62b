/** What a deployment says about the wider vocabulary: [Chinese, English]. */
export const drawingFindings = {
  "process-unknown": ["文件中没有流程“{id}”。", 'The file contains no process "{id}".'],
  "abstract-task": [
    "未指明类型的任务没有可办理的内容,流程将直接通过。",
    "A task of no stated kind has nothing to do; the process passes it at once.",
  ],
  "start-misplaced": [
    "此类开始事件不能放在这里:普通子流程由连线启动,错误、升级和补偿只能启动事件子流程。",
    "This start event cannot stand here: a flow begins an embedded sub-process, and errors, escalations and compensations begin event sub-processes only.",
  ],
  "start-without-event": [
    "事件子流程的开始事件必须说明由什么事件启动。",
    "The start event of an event sub-process must say which event begins it.",
  ],
  "instantiating-task": ["由接收任务启动流程不受支持。", "A receive task that starts the process is not supported."],
  "instantiating-gateway": [
    "由事件网关启动流程不受支持。",
    "An event-based gateway that starts the process is not supported.",
  ],
  "error-interrupts": ["错误边界事件总是中断型。", "An error boundary event always interrupts."],
  "signal-missing": ["信号事件“{name}”没有引用信号。", 'The signal event "{name}" refers to no signal.'],
  "event-condition-missing": ["条件事件没有条件。", "The conditional event has no condition."],
  "language-unsupported": ["不支持的表达式语言:{value}。", "This expression language is not supported: {value}."],
  "unknown-attribute": ["BPMN 没有属性“{value}”,已忽略。", 'BPMN has no attribute "{value}"; it is ignored.'],
  "timer-cron": [
    "不支持 cron 表达式“{value}”,请使用 ISO 8601 的重复时间,如 R/PT1H。",
    'Cron rules such as "{value}" are not supported; use an ISO 8601 repetition such as R/PT1H.',
  ],
  "decision-shape": [
    "决策结果的取法“{value}”不受支持。",
    'The way "{value}" of taking a decision\'s result is not supported.',
  ],
  "call-missing": ["调用活动没有说明调用哪个流程。", "The call activity does not say which process it calls."],
  "call-dynamic": [
    "被调用的流程必须直接写明,不能由表达式“{value}”得出。",
    'The called process must be named as it is, not worked out by "{value}".',
  ],
  "call-unknown": ["被调用的流程“{process}”不存在。", 'The called process "{process}" does not exist.'],
  "call-ring": ["流程互相调用成环:{ring}。", "Processes call each other in a ring: {ring}."],
  "call-too-large": [
    "展开调用后环节超过 {limit} 个。",
    "With all calls the process would have more than {limit} elements.",
  ],
  "mapping-unsupported": ["数据映射中的 {value} 不受支持。", "{value} in a data mapping is not supported."],
  "loop-condition-missing": ["循环没有条件也没有次数上限。", "The loop has neither a condition nor a maximum."],
  "loop-count-missing": [
    "多实例没有数量也没有集合。",
    "The multiple instances have neither a number nor a collection.",
  ],
  "loop-misplaced": ["事件子流程不能带循环标记。", "An event sub-process cannot loop."],
  "link-alone": ["没有名为“{name}”的链接接收事件。", 'There is no catching link named "{name}".'],
  "flow-apart": [
    "事件子流程和补偿活动不能有进出连线。",
    "Event sub-processes and compensating activities have no flows in or out.",
  ],
  "gateway-target": [
    "事件网关之后必须是等待事件的环节。",
    "Behind an event-based gateway something must wait for an event.",
  ],
  "gateway-target-shared": [
    "事件网关之后的环节只能由该网关进入。",
    "What waits behind an event-based gateway may be entered from that gateway alone.",
  ],
  "boundary-host": [
    "边界事件所附着的“{host}”不是活动。",
    'The boundary event sits on "{host}", which is not an activity.',
  ],
  "handler-missing": [
    "补偿边界事件没有关联补偿活动。",
    "The compensation event is associated with no activity that undoes.",
  ],
  "handler-unmarked": [
    "此活动没有标记 isForCompensation,不能用于补偿。",
    "This activity is not marked isForCompensation and cannot undo anything.",
  ],
} as const;

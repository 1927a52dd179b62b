export { type Advanced, advance } from "./advance.ts";
export { type EarlierCase, judgeRepeat } from "./cases/complaint-rules.ts";
export {
  type Clock,
  type ClockReading,
  DEFAULT_WARNINGS,
  dueAt,
  type Pause,
  readClock,
  type WarningRule,
} from "./clock.ts";
export type { Command } from "./command.ts";
export { type Decided, decide } from "./decision/decide.ts";
export type { DecisionFinding } from "./decision/findings.ts";
export type { DecisionModel, HitPolicy } from "./decision/model.ts";
export { type ParsedDecisions, parseDecisions } from "./decision/parse-decisions.ts";
export { type ReadXml, readXml, type XmlElement } from "./decision/read-xml.ts";
export { type DecisionFindingCode, type DecisionReason, decisionSentence } from "./decision/sentences.ts";
export type { DecisionTrace } from "./decision/trace.ts";
export type {
  Assignment,
  Calculation,
  CallRule,
  ClockRule,
  DataMapping,
  Definition,
  ElementType,
  Expression,
  Flow,
  FlowNode,
  Lane,
  LoopRule,
  MappingLine,
  TimerRule,
} from "./definition.ts";
export { addDuration, type Duration, readDuration } from "./duration.ts";
export type { Event, Judged, Reason, VariableScope } from "./event.ts";
export { type Explanation, explain } from "./explain.ts";
export { acceptForm, shownInForm } from "./forms/accept-form.ts";
export { checkForm, type FormFault } from "./forms/check-form.ts";
export { type FormField, fieldsOf, isHidden, valueAt } from "./forms/form-field.ts";
export { type FormProblem, validateForm } from "./forms/validate-form.ts";
export {
  type Awaited,
  blankInstance,
  type Compensable,
  type Instance,
  isOver,
  type Json,
  type Loop,
  type MessageWait,
  type OpenTask,
  type SetTimer,
  type Status,
  type Token,
  type Undoing,
  type Variables,
} from "./instance.ts";
export { isActivity, isForPeople } from "./kinds.ts";
export { drawDiagram } from "./layout/draw-diagram.ts";
export { callsAround, elementOf, type Linked, link } from "./link.ts";
export { type Migrated, type MigrationRefusal, migrate } from "./migrate.ts";
export type { MigrationLine, MigrationMapping } from "./migrate-tokens.ts";
export { type Next, type NextTask, nextSteps } from "./next.ts";
export type { KnownNames } from "./parse/check-names.ts";
export type { Finding } from "./parse/findings.ts";
export { quintetModdle } from "./parse/quintet-moddle.ts";
export {
  type Parsed,
  type ParseOptions,
  type ProcessInFile,
  parseDefinition,
  parseProcesses,
} from "./parse-definition.ts";
export { type Path, type PathNode, pathOf } from "./path.ts";
export { type ProgressStep, progressSteps } from "./progress.ts";
export { replay } from "./replay.ts";
export { csvHeader, guessMapping, type LogField, type LogMapping, logFields, readCsvLog } from "./review/csv-log.ts";
export {
  type EventLog,
  LOG_LIMITS,
  type LogCase,
  type LogProblem,
  type LogRefusal,
  type ReadLog,
} from "./review/event-log.ts";
export { heatStep } from "./review/figures.ts";
export { layGraph, type Place } from "./review/lay-graph.ts";
export type { DateOrder } from "./review/log-time.ts";
export { readXes } from "./review/read-xes.ts";
export { type FindingCode, type RefusalCode, type SentenceLanguage, sentence } from "./sentences.ts";
export { type StartOf, startsFor } from "./starts.ts";
export { type Span, timeLine, timePerParty } from "./time-line.ts";
export { firstDue, nextSlot } from "./timers.ts";

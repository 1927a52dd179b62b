import { addEntry } from "./add-entry.ts";
import { addInformation } from "./add-information.ts";
import { answerByLink, cancelAnswerLink, issueAnswerLink, listAnswerLinks, readAnswerLink } from "./answer-link.ts";
import { answerShare } from "./answer-share.ts";
import { attachFile } from "./attach-file.ts";
import { bulkTasks } from "./bulk-tasks.ts";
import { cancelIncident } from "./cancel-incident.ts";
import { checkDefinition } from "./check-definition.ts";
import { claimTask } from "./claim-task.ts";
import { compareDefinitions } from "./compare-definitions.ts";
import { completeTask } from "./complete-task.ts";
import { countTasks } from "./count-tasks.ts";
import { deployDefinition } from "./deploy-definition.ts";
import { explainCase } from "./explain-case.ts";
import { explainClock } from "./explain-clock.ts";
import { exportLog } from "./export-log.ts";
import { askExtension, judgeExtension } from "./extend-clock.ts";
import { gatherCases } from "./gather-cases.ts";
import { importLog } from "./import-log.ts";
import { linkCases, unlinkCases } from "./link-cases.ts";
import { listAgreements, readAgreement } from "./list-agreements.ts";
import { listCalendars, listHolidays, readCalendar } from "./list-calendars.ts";
import { listCases } from "./list-cases.ts";
import { listDefinitions } from "./list-definitions.ts";
import { listForms } from "./list-forms.ts";
import { listIncidents } from "./list-incidents.ts";
import { listKinds } from "./list-kinds.ts";
import { listMigrations } from "./list-migrations.ts";
import { listMyCases } from "./list-my-cases.ts";
import { listReviewable } from "./list-reviewable.ts";
import { listShares } from "./list-shares.ts";
import { listTasks } from "./list-tasks.ts";
import { mergeCases, unmergeCase } from "./merge-cases.ts";
import { migrateCases } from "./migrate-cases.ts";
import { openCase } from "./open-case.ts";
import { pauseClock, resumeClock } from "./pause-clock.ts";
import { planMigration } from "./plan-migration.ts";
import { promotePilot } from "./promote-pilot.ts";
import { putInForce } from "./put-in-force.ts";
import { listAttachments, readAttachment } from "./read-attachment.ts";
import { readCase } from "./read-case.ts";
import { readDefinition } from "./read-definition.ts";
import { readForm } from "./read-form.ts";
import { readIncident } from "./read-incident.ts";
import { readMigration } from "./read-migration.ts";
import { readPilot } from "./read-pilot.ts";
import { readShare } from "./read-share.ts";
import { recordHistory } from "./record-history.ts";
import { releaseTask } from "./release-task.ts";
import { reopenCase } from "./reopen-case.ts";
import { retryIncident } from "./retry-incident.ts";
import { reviewProcess } from "./review-process.ts";
import { reviewVariants } from "./review-variants.ts";
import { saveAgreement } from "./save-agreement.ts";
import { importHolidays, saveCalendar } from "./save-calendar.ts";
import { endSubstitute, listSubstitutes, setSubstitute } from "./set-substitute.ts";
import { skipIncident } from "./skip-incident.ts";
import { splitCase } from "./split-case.ts";
import { startPilot } from "./start-pilot.ts";
import { deleteFilter, listFilters, saveFilter } from "./task-filters.ts";
import { delegateTask, listTakers, returnDelegated, transferTask } from "./task-hands.ts";
import { addSigner, listSigners, signTask, withdrawSigner } from "./task-signers.ts";
import { tellMessage } from "./tell-message.ts";
import { tellSignal } from "./tell-signal.ts";
import { watchCase } from "./watch-case.ts";
import { withdrawCase } from "./withdraw-case.ts";
import { withdrawPilot } from "./withdraw-pilot.ts";

export const workflowProcedures = {
  openCase,
  listKinds,
  listCases,
  readCase,
  addEntry,
  listTasks,
  claimTask,
  releaseTask,
  completeTask,
  delegateTask,
  transferTask,
  returnDelegated,
  listTakers,
  bulkTasks,
  addSigner,
  signTask,
  withdrawSigner,
  listSigners,
  listFilters,
  saveFilter,
  deleteFilter,
  listSubstitutes,
  setSubstitute,
  endSubstitute,
  issueAnswerLink,
  cancelAnswerLink,
  listAnswerLinks,
  readAnswerLink,
  answerByLink,
  pauseClock,
  resumeClock,
  askExtension,
  judgeExtension,
  explainClock,
  listAgreements,
  readAgreement,
  saveAgreement,
  listCalendars,
  readCalendar,
  saveCalendar,
  listHolidays,
  importHolidays,
  listShares,
  readShare,
  answerShare,
  listMyCases,
  addInformation,
  withdrawCase,
  linkCases,
  unlinkCases,
  splitCase,
  mergeCases,
  unmergeCase,
  gatherCases,
  reopenCase,
  watchCase,
  attachFile,
  listAttachments,
  readAttachment,
  recordHistory,
  checkDefinition,
  compareDefinitions,
  deployDefinition,
  listDefinitions,
  putInForce,
  readDefinition,
  listIncidents,
  readIncident,
  retryIncident,
  skipIncident,
  cancelIncident,
  listReviewable,
  reviewProcess,
  reviewVariants,
  countTasks,
  exportLog,
  importLog,
  listForms,
  readForm,
  startPilot,
  readPilot,
  promotePilot,
  withdrawPilot,
  tellMessage,
  tellSignal,
  explainCase,
  planMigration,
  migrateCases,
  readMigration,
  listMigrations,
};

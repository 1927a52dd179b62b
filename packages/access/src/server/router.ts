import { acceptOffer } from "./accept-offer.ts";
import { answerSurvey } from "./answer-survey.ts";
import { readCaseSurveys } from "./case-survey.ts";
import { declineOffer } from "./decline-offer.ts";
import { leaveChat } from "./leave-chat.ts";
import { linkCase } from "./link-case.ts";
import { listInteractions } from "./list-interactions.ts";
import { listPortalChats } from "./list-portal-chats.ts";
import { listTopics } from "./list-topics.ts";
import { readPresence, setPresence } from "./presence.ts";
import { readArchiveTree } from "./read-archive-tree.ts";
import { readConversation } from "./read-conversation.ts";
import { readCustomer360 } from "./read-customer360.ts";
import { readMyWork } from "./read-my-work.ts";
import { readPortalChat } from "./read-portal-chat.ts";
import { readQueueBoard } from "./read-queue-board.ts";
import { readScripts } from "./read-scripts.ts";
import { readSurvey } from "./read-survey.ts";
import { recordContact } from "./record-contact.ts";
import { fileRecord } from "./record-file.ts";
import { issuePermit } from "./record-issue-permit.ts";
import { reply } from "./reply.ts";
import { saveDraft } from "./save-draft.ts";
import { say } from "./say.ts";
import { startChat } from "./start-chat.ts";
import { submitRequest } from "./submit-request.ts";
import { wrapUp } from "./wrap-up.ts";

export const accessProcedures = {
  listTopics,
  startChat,
  submitRequest,
  say,
  readPortalChat,
  listPortalChats,
  leaveChat,
  readCaseSurveys,
  readMyWork,
  readPresence,
  setPresence,
  acceptOffer,
  declineOffer,
  readConversation,
  reply,
  saveDraft,
  readCustomer360,
  linkCase,
  wrapUp,
  readArchiveTree,
  readScripts,
  readQueueBoard,
  listInteractions,
  readSurvey,
  answerSurvey,
  recordContact,
  issuePermit,
  fileRecord,
};

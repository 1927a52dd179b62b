/** Leaving within ten seconds is a slip, not a failure of ours: it is counted apart. */
const SHORT_MS = 10_000;

/** How a contact was answered: waited milliseconds from arrival, and whether within the standard. */
export const answeredOutcome = (contact: { arrivedAt: Date; answerBy: Date | null; acceptedAt: Date }) => ({
  answered: 1,
  waitMs: Math.max(0, contact.acceptedAt.getTime() - contact.arrivedAt.getTime()),
  inTarget: !contact.answerBy || contact.acceptedAt <= contact.answerBy ? 1 : 0,
});

/** How a contact was given up, after how long. */
export const abandonedOutcome = (contact: { arrivedAt: Date; leftAt: Date }) => {
  const waitMs = Math.max(0, contact.leftAt.getTime() - contact.arrivedAt.getTime());
  return { abandoned: 1, shortAbandoned: waitMs < SHORT_MS ? 1 : 0, waitMs };
};

/** What a finished contact took: talking until the end of the conversation, wrap-up from there (all ms). */
export const handlingOutcome = (contact: { acceptedAt: Date; endedAt: Date | null; closedAt: Date }) => {
  const ended = contact.endedAt ?? contact.closedAt;
  return {
    handled: 1,
    talkMs: Math.max(0, ended.getTime() - contact.acceptedAt.getTime()),
    wrapMs: Math.max(0, contact.closedAt.getTime() - ended.getTime()),
  };
};

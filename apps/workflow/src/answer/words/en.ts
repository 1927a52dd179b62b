import type { AnswerStrings } from "./zh-cn.ts";

/** The answer page in English. */
export const answerEnglish: AnswerStrings = {
  title: "Answer a task",
  about: "Case {{number}} “{{title}}” waits for your answer. No log-in needed.",
  due: "Please answer before {{at}}.",
  outcome: "Outcome",
  answer: { label: "Your answer", hint: "What you found, what it rests on, what was done" },
  name: { label: "Your name", hint: "The answer is kept in the case under this name" },
  missing: { outcome: "Choose an outcome", answer: "Write your answer", name: "Write your name" },
  send: "Send answer",
  sending: "Sending…",
  once: "This link takes one answer, until {{at}}. Please do not pass it on.",
  finished: {
    sent: {
      title: "Your answer has arrived",
      sentence: "It is in the case and work goes on. You can close this page. Thank you.",
    },
    answered: {
      title: "This link has been answered already",
      sentence: "Each link takes one answer. To add something, ask whoever sent it to you.",
    },
    expired: {
      title: "This link has expired",
      sentence: "The time to answer is over. Ask whoever sent it to you for a new one.",
    },
    cancelled: {
      title: "This link was taken back",
      sentence: "Whoever sent it has taken it back; no answer is needed any more.",
    },
    over: { title: "This task is done already", sentence: "Somebody has completed it; no answer is needed any more." },
  },
  broken: {
    title: "This link is incomplete or no longer works",
    sentence: "Open the whole link from the message again, or ask whoever sent it for a new one.",
  },
  failure: {
    offline: "There is no network, so it was not sent. What you wrote is kept; send it when you are back.",
    away: "We cannot be reached at the moment. What you wrote is kept; please send it later.",
    busy: "Too many requests. Please wait a moment.",
    error: "It was not sent. What you wrote is kept; please try again.",
  },
};

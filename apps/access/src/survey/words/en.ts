import type { SurveyStrings } from "./zh-cn.ts";

/** The survey in English. */
export const surveyEnglish: SurveyStrings = {
  title: "Rate our service",
  question: "How was it?",
  about: "About “{{about}}”. It takes seconds, no log-in needed.",
  aboutWith: "{{agent}} took care of “{{about}}”. It takes seconds, no log-in needed.",
  ask: {
    attitude: { label: "Attitude", hint: "Polite, patient, on your side" },
    efficiency: { label: "Speed", hint: "Waiting and dealing with it" },
    correctness: { label: "Correctness", hint: "Right explanation, right result" },
  },
  rate: { choose: "Choose", mark: "{{mark}} of 5, {{meaning}}", missing: "Choose a mark" },
  mark: { "1": "very dissatisfied", "2": "dissatisfied", "3": "neither", "4": "satisfied", "5": "very satisfied" },
  comment: { label: "Anything to tell us (optional)", hint: "What went well, what should get better" },
  send: "Send rating",
  sending: "Sending…",
  privacy: "Each link rates once. Ratings serve only to improve the service.",
  finished: {
    portal: "Go to customer service",
    thanks: { title: "Thank you", sentence: "Your rating has arrived and goes straight into improving our service." },
    answered: {
      title: "You have rated this already",
      sentence: "One rating per service is enough; yours has arrived. Thank you.",
    },
    expired: {
      title: "Too late to rate",
      sentence: "The link works for 14 days after the service. You can always contact us.",
    },
  },
  broken: {
    title: "This link is incomplete or no longer works",
    sentence: "Open the whole link from the message again, or find the rating in your conversation with us.",
  },
  failure: {
    away: "We cannot be reached at the moment. Your choice is kept; please send it later.",
    busy: "Too many requests. Please wait a moment.",
    error: "It was not sent; the fault is ours. Please try again.",
  },
};

import type { ChannelKind, RecordedKind } from "@quintet/access/contract";
import type { z } from "zod";
import type { ToldContact } from "./record-box.ts";

export type RecordedCaseKind = z.infer<typeof RecordedKind>;

/** The form as it stands: texts as typed, instants as the field gives them. */
export interface RecordDraft {
  channel: ChannelKind;
  phone: string;
  name: string;
  topic: string;
  text: string;
  promise: string;
  promiseAt: string;
  withCase: boolean;
  kind: RecordedCaseKind;
  title: string;
  description: string;
  archiveCode: string;
}

export const blankDraft: RecordDraft = {
  channel: "voice",
  phone: "",
  name: "",
  topic: "",
  text: "",
  promise: "",
  promiseAt: "",
  withCase: false,
  kind: "complaint",
  title: "",
  description: "",
  archiveCode: "",
};

const LEAST = 2;

/** What is still missing before it can be taken down. */
export function shortOf({ topic, withCase, title }: RecordDraft): ("topic" | "title")[] {
  const short: ("topic" | "title")[] = [];
  if (topic.trim().length < LEAST) short.push("topic");
  if (withCase && title.trim().length < LEAST) short.push("title");
  return short;
}

/** The record's words out of the form; instants become those of this device's zone. */
export function toldBy(draft: RecordDraft): ToldContact {
  const { channel, kind } = draft;
  const [phone, name, topic, text, promise, title, description] = [
    draft.phone.replace(/[\s-]/g, ""),
    draft.name,
    draft.topic,
    draft.text,
    draft.promise,
    draft.title,
    draft.description,
  ].map((one) => one.trim()) as [string, string, string, string, string, string, string];
  return {
    channel,
    phone,
    name,
    topic,
    text,
    promise,
    promiseAt: draft.promiseAt ? new Date(draft.promiseAt).toISOString() : null,
    case: draft.withCase ? { kind, title, description, archiveCode: draft.archiveCode || null } : null,
  };
}

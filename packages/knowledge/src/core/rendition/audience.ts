import type { Reader } from "../../contract/index.ts";
import { type Fields, type Rendered, renderRendition } from "./fields.ts";

/** Texts of one article version by reader; null where nothing has been written for them. */
export type RenditionTexts = Readonly<Record<Reader, string | null>>;

export type AudienceText =
  | Rendered
  | { readonly ok: false; readonly reason: "not-written-for-audience"; readonly field: null };

/** The text one audience reads. There is no falling back to another audience's text. */
export function textFor(reader: Reader, renditions: RenditionTexts, fields: Fields): AudienceText {
  const text = renditions[reader];
  if (text === null || text.trim() === "") return { ok: false, reason: "not-written-for-audience", field: null };
  return renderRendition(text, fields);
}

import type { Audience } from "../kinds.ts";
import { type Fields, type Rendered, renderRendition } from "./fields.ts";

/** Texts of one article version by audience; an audience without an entry has no article. */
export type Renditions = Readonly<Partial<Record<Audience, string>>>;

export type AudienceText =
  | Rendered
  | { readonly ok: false; readonly reason: "not-written-for-audience"; readonly field: null };

/** The text one audience reads. There is no falling back to another audience's text. */
export function textFor(audience: Audience, renditions: Renditions, fields: Fields): AudienceText {
  const text = renditions[audience];
  if (text === undefined || text.trim() === "") return { ok: false, reason: "not-written-for-audience", field: null };
  return renderRendition(text, fields);
}

/** Channels whose renditions are bound to a form (KNW-2). */
export const channels = ["web", "chat", "sms", "ivr"] as const;
export type Channel = (typeof channels)[number];

const smsLength = 70;
const ivrLength = 120;

export type ChannelFit =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "too-long" | "holds-link" | "holds-table"; readonly limit: number | null };

/** Whether a text can go out on a channel: one SMS holds 70 characters, a spoken line 120 and neither links nor tables. */
export function fitsChannel(channel: Channel, text: string): ChannelFit {
  const length = [...text].length;
  if (channel === "sms" && length > smsLength) return { ok: false, reason: "too-long", limit: smsLength };
  if (channel === "ivr") {
    if (length > ivrLength) return { ok: false, reason: "too-long", limit: ivrLength };
    if (/https?:\/\//i.test(text)) return { ok: false, reason: "holds-link", limit: null };
    if (/^\s*\|.*\|\s*$/m.test(text)) return { ok: false, reason: "holds-table", limit: null };
  }
  return { ok: true };
}

import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { formatDuration, formatRemaining } from "./duration.ts";
import { formatDate, formatInstant, formatNumber, formatPhone, formatShare, type Instant } from "./format.ts";
import { parseLanguage } from "./language.ts";

export type Format = {
  /** Time of today, date and time otherwise. */
  instant: (instant: Instant) => string;
  date: (instant: Instant) => string;
  number: (value: number, digits?: number) => string;
  share: (share: number, digits?: number) => string;
  /** Milliseconds in words. */
  duration: (ms: number) => string;
  /** Milliseconds left (negative: over) in words. */
  remaining: (ms: number) => string;
  phone: (number: string) => string;
};

/** The formatters, bound to the language on the screen and the browser's time zone. */
export function useFormat(): Format {
  const { t, i18n } = useTranslation("ui");
  const language = parseLanguage(i18n.language) ?? "zh-CN";
  return useMemo<Format>(
    () => ({
      instant: (instant) => formatInstant(instant, { now: Date.now() }),
      date: (instant) => formatDate(instant, { language }),
      number: (value, digits) => formatNumber(value, digits === undefined ? { language } : { language, digits }),
      share: (share, digits) => formatShare(share, digits === undefined ? { language } : { language, digits }),
      duration: (ms) => formatDuration(ms, t),
      remaining: (ms) => formatRemaining(ms, t),
      phone: formatPhone,
    }),
    [language, t],
  );
}

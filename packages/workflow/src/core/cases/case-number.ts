const SHANGHAI = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Shanghai",
  year: "2-digit",
  month: "2-digit",
  day: "2-digit",
});

/** `GD-261121-0042`: the tenant's first two letters, the day in Shanghai, a running number of at least four digits. */
export function caseNumberOf(tenantId: string, openedAt: Date, running: number): string {
  const part = Object.fromEntries(SHANGHAI.formatToParts(openedAt).map(({ type, value }) => [type, value]));
  const letters =
    tenantId
      .replace(/[^a-z]/gi, "")
      .slice(0, 2)
      .toUpperCase() || "QT";
  return `${letters}-${part.year}${part.month}${part.day}-${String(running).padStart(4, "0")}`;
}

const WINDOW_MS = 30 * 86_400_000;

/** Complaints opened within the 30 days before `now`. */
export const recentComplaints = (cases: readonly { kind: string; openedAt: string }[], now: Date): number =>
  cases.filter((one) => one.kind === "complaint" && now.getTime() - Date.parse(one.openedAt) <= WINDOW_MS).length;

/** What the desk must see before the first word: the special note, and that this customer keeps complaining. */
export function customerAlerts(customer: {
  note: string | null;
  recentComplaints: number;
}): { tone: "bad" | "attention"; text: string }[] {
  const alerts: { tone: "bad" | "attention"; text: string }[] = [];
  if (customer.recentComplaints >= 2)
    alerts.push({ tone: "bad", text: `30 天内第 ${customer.recentComplaints} 次投诉：先安抚，由班组长以上回访` });
  if (customer.note) alerts.push({ tone: "attention", text: customer.note });
  return alerts;
}

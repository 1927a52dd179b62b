import { fromUsDate } from "./instants.ts";
import { type Imported, type Profile, type Read, type Row, read, unreadable } from "./profile.ts";

const channels: Record<string, { channel: "voice" | "internet" }> = {
  "customer care call": { channel: "voice" },
  internet: { channel: "internet" },
};
const statuses = { open: "open", pending: "pending", solved: "solved", closed: "closed" } as const;
/** The source says no zone; its regulator sits on the US east coast. */
const OFFSET = "-05:00";

const title = (text: string) => text.trim().replace(/\s+/g, " ").slice(0, 400);
/** `maryland` and `Maryland` are one state. */
const capitals = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

function parse(row: Row): Read<Imported> {
  const number = (row["Ticket #"] ?? "").trim();
  if (!/^[0-9A-Za-z-]{1,40}$/.test(number)) return unreadable(`Ticket # "${number}" is no number`);
  const at = fromUsDate(row.Date_month_year ?? "", row.Time ?? "", OFFSET);
  if (!at) return unreadable(`Date_month_year "${row.Date_month_year}" with Time "${row.Time}" is no moment`);
  const via = channels[(row["Received Via"] ?? "").trim().toLowerCase()];
  if (!via) return unreadable(`Received Via "${row["Received Via"]}" is no known channel`);
  const status = statuses[(row.Status ?? "").trim().toLowerCase() as keyof typeof statuses];
  if (!status) return unreadable(`Status "${row.Status}" is no known status`);
  const text = title(row["Customer Complaint"] ?? "");
  if (!text) return unreadable("Customer Complaint is empty");
  const place = [row.City, row.State]
    .map((part) => capitals(part ?? ""))
    .filter(Boolean)
    .join(", ");
  const name = `Complainant ${number}`;
  return read({
    customer: { name, city: place.slice(0, 60) || null, externalRef: `complaints:${number}` },
    history: {
      externalRef: `complaints:${number}`,
      title: text,
      customerName: name,
      channel: via.channel,
      region: capitals(row.State ?? "") || null,
      openedAt: at,
      status,
    },
    contact: { channel: via.channel, topic: text, text: row["Customer Complaint"] ?? text },
  });
}

/** Complaints to a telecom regulator, one line each, as the public record of 2015 has them. */
export const complaintsToRegulator: Profile = {
  name: "regulator-2015",
  kind: "complaints",
  columns: ["Ticket #", "Customer Complaint", "Date_month_year", "Time", "Received Via", "City", "State", "Status"],
  keyOf: (row) => row["Ticket #"] ?? "",
  check: (row) => {
    const parsed = parse(row);
    return parsed.ok ? read({ person: null, activity: null }) : parsed;
  },
  imported: (rows) => {
    const [row] = rows;
    return row ? parse(row) : unreadable("no line");
  },
  mapping: {
    "case.externalRef": "Ticket #",
    "case.title": "Customer Complaint",
    "case.openedAt": "Date_month_year + Time (-05:00); Date mixes two orders and is not read",
    "case.channel": "Received Via: Customer Care Call → voice, Internet → internet",
    "case.status": "Status: Open, Pending, Solved, Closed",
    "customer.city": "City, State (letter case folded)",
  },
};

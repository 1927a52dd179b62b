import type { Conversation } from "@quintet/access/contract";

const longestTitle = 40;
const longestDescription = 4000;

type Said = Pick<Conversation, "topic" | "messages">;

const customerWords = ({ messages }: Said): string[] =>
  messages.filter(({ author, internal }) => author === "customer" && !internal).map(({ text }) => text.trim());

/** A title for a case out of a conversation: its topic and how the customer began, on one line. */
export function beginTitle(said: Said): string {
  const first = (customerWords(said)[0] ?? "").replace(/\s+/g, " ");
  const whole = [said.topic, first].filter(Boolean).join("：");
  const letters = [...whole];
  return letters.length > longestTitle ? `${letters.slice(0, longestTitle - 1).join("")}…` : whole;
}

/** What the customer said, line by line, as the case's description. */
export function beginDescription(said: Said): string {
  return customerWords(said).join("\n").slice(0, longestDescription);
}

type Partner = { id: string; name: string; products: readonly string[] };

/** The partner whose name or product the conversation speaks of, and by which word; null when none or more than one. */
export function guessPartner(partners: readonly Partner[], said: Said): { id: string; word: string } | null {
  const text = [said.topic, ...said.messages.map((message) => message.text)].join("\n").toLowerCase();
  const named = partners.flatMap(({ id, name, products }) => {
    const word = [name, ...products].find((one) => one.length > 1 && text.includes(one.toLowerCase()));
    return word === undefined ? [] : [{ id, word }];
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

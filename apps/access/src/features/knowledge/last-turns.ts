import type { MessageView } from "@quintet/access/contract";

export type Turn = { from: "customer" | "agent"; text: string };

const mostTurns = 8;
const longestTurn = 160;
// A question travels in the address; Chinese letters count ninefold there.
const longestQuestion = 2_600;

/** The last things said aloud, newest kept first when there is no room for all; internal notes stay inside. */
export function lastTurns(messages: readonly MessageView[]): Turn[] {
  const turns: Turn[] = [];
  let room = longestQuestion;
  for (const { author, internal, text } of messages.toReversed()) {
    if (author === "system" || internal || text.trim() === "") continue;
    const turn: Turn = { from: author, text: [...text].slice(0, longestTurn).join("") };
    room -= encodeURIComponent(JSON.stringify(turn)).length;
    if (turns.length > 0 && (room < 0 || turns.length >= mostTurns)) break;
    turns.unshift(turn);
  }
  return turns;
}

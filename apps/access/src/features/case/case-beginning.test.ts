import type { MessageView } from "@quintet/access/contract";
import { describe, expect, test } from "vitest";
import { beginDescription, beginTitle, guessPartner } from "./case-beginning.ts";

const message = (author: MessageView["author"], text: string, internal = false): MessageView => ({
  id: text,
  at: "2026-07-11T11:41:00.000Z",
  author,
  authorName: "",
  internal,
  text,
});
const said = {
  topic: "增值业务",
  messages: [
    message("system", "已接入"),
    message("customer", "悦听会员扣了\n两次"),
    message("agent", "计费接口显示两次", true),
    message("agent", "您好"),
    message("customer", "请退费"),
  ],
};
const partners = [
  { id: "p1", name: "悦听科技", products: ["悦听会员"] },
  { id: "p2", name: "云盘网络", products: ["家庭云"] },
];

describe("a case out of a conversation", () => {
  test("its title is the topic and how the customer began, on one line", () => {
    expect(beginTitle(said)).toBe("增值业务：悦听会员扣了 两次");
  });

  test("a long beginning is cut to forty letters", () => {
    const title = beginTitle({ topic: "账单", messages: [message("customer", "扣".repeat(200))] });
    expect([...title]).toHaveLength(40);
    expect(title.endsWith("…")).toBe(true);
  });

  test("its description holds the customer's words and no note of ours", () => {
    expect(beginDescription(said)).toBe("悦听会员扣了\n两次\n请退费");
  });

  test("the partner is the one whose product was named", () => {
    expect(guessPartner(partners, said)).toEqual({ id: "p1", word: "悦听会员" });
  });

  test("where two partners are named, nobody is guessed", () => {
    expect(guessPartner(partners, { topic: "家庭云", messages: said.messages })).toBeNull();
    expect(guessPartner(partners, { topic: "账单", messages: [] })).toBeNull();
  });
});

import { expect, test } from "vitest";
import { evaluateExpression, expressionProblem, readExpression } from "../expression.ts";
import type { Variables } from "../instance.ts";

const world: Variables = {
  amount: 7,
  price: 2.5,
  name: "Lin",
  vip: true,
  off: false,
  none: null,
  blank: "",
  list: ["a", "b", "c"],
  numbers: [10, 20],
  bare: [],
  order: { id: 4, "sold to": "Bo", lines: [{ sku: "x" }, { sku: "y" }], state: { code: "open" } },
  place: 1,
  key: "id",
  date: "2026-01-01",
};

const worth = (text: string): unknown => {
  const expression = readExpression(text);
  if (!expression) throw new Error(`${text} is not read`);
  return evaluateExpression(expression, (name) => world[name], 0).value;
};

test.each<[string, unknown]>([
  ["${amount}", 7],
  ["#{amount}", 7],
  ["  ${ amount }  ", 7],
  ["${amount == 7}", true],
  ["${amount eq 7}", true],
  ["${amount != 7}", false],
  ["${amount ne 8}", true],
  ["${amount < 8}", true],
  ["${amount lt 7}", false],
  ["${amount > 6}", true],
  ["${amount gt 7}", false],
  ["${amount <= 7}", true],
  ["${amount le 6}", false],
  ["${amount >= 7}", true],
  ["${amount ge 8}", false],
  ["${amount > 5 && vip}", true],
  ["${amount > 5 and off}", false],
  ["${off || vip}", true],
  ["${off or off}", false],
  ["${!vip}", false],
  ["${not off}", true],
  ["${!(amount > 5)}", false],
  ["${!vip || vip}", true],
  ["${vip || off && off}", true],
  ["${empty blank}", true],
  ["${empty bare}", true],
  ["${empty none}", true],
  ["${empty missing}", true],
  ["${empty list}", false],
  ["${not empty list}", true],
  ["${!empty order}", true],
  ["${empty amount}", false],
  ["${amount + 1}", 8],
  ["${amount - 1}", 6],
  ["${amount - 1 - 1}", 5],
  ["${amount * 2 + 1}", 15],
  ["${1 + amount * 2}", 15],
  ["${(1 + amount) * 2}", 16],
  ["${amount / 2}", 3.5],
  ["${amount div 2}", 3.5],
  ["${amount % 4}", 3],
  ["${amount mod 4}", 3],
  ["${-amount % 4}", -3],
  ["${-amount}", -7],
  ["${2 - -amount}", 9],
  ["${1e3}", 1000],
  ["${.5}", 0.5],
  ["${1.5e-3}", 0.0015],
  ["${name == 'Lin'}", true],
  ['${name == "Lin"}', true],
  ["${'it\\'s'}", "it's"],
  ["${'a}b'}", "a}b"],
  ["${vip == true}", true],
  ["${vip == 'true'}", true],
  ["${amount == '7'}", true],
  ["${off != 'true'}", true],
  ["${missing == null}", true],
  ["${none == null}", true],
  ["${name != null}", true],
  ["${missing != null && missing > 3}", false],
  ["${missing > 3}", null],
  ["${missing == 'x'}", false],
  ["${order.id}", 4],
  ["${order['id']}", 4],
  ["${order['sold to']}", "Bo"],
  ["${order.lines[1].sku}", "y"],
  ["${order.state.code == 'open'}", true],
  ["${order.nothing == null}", true],
  ["${list[0]}", "a"],
  ["${list[2] == 'c'}", true],
  ["${list[9]}", null],
  ["${numbers[0] + numbers[1]}", 30],
  ["${list[place]}", "b"],
  ["${list[place + 1]}", "c"],
  ["${order[key]}", 4],
  ["${vip ? 'yes' : 'no'}", "yes"],
  ["${off ? 1 : amount > 5 ? 2 : 3}", 2],
  ["${(off ? 1 : 2) + 1}", 3],
  ["${execution.getVariable('amount') > 5}", true],
  ['${execution.getVariable("order").id}', 4],
  ["${date}", "2026-01-01"],
  ["Hello ${name}", "Hello Lin"],
  ["${name} buys ${amount} for #{price}", "Lin buys 7 for 2.5"],
  ["Dear ${missing}!", "Dear !"],
  ["PT${amount}H", "PT7H"],
  ["\\${name} is ${name}", "${name} is Lin"],
  ["${true && !false}", true],
  ["${null == null}", true],
  ["bpmn:getDataObject('vip')", true],
  ["not(bpmn:getDataObject('vip'))", false],
  ["bpmn:getDataObject('name') = 'Lin'", true],
  ["name == 'Lin' && amount > 5", true],
  ["name = 'Lin' || off", true],
  ["amount == 7", true],
  ['Sold To == "Bo"', false],
  ["name = \"a == 'b'\"", false],
  ['getDataObject("amount") > 5 and getDataObject("missing") = null', true],
])("%s is %j", (text, value) => {
  expect(worth(text)).toEqual(value);
});

test.each([
  ["${bean.approve(order)}", "expression-method", "bean.approve"],
  ["${list.size() > 0}", "expression-method", "list.size"],
  ["${now()}", "expression-method", "now"],
  ["${fn:length(list)}", "expression-method", "fn:length"],
  ["${execution.setVariable('a', 1)}", "expression-method", "execution.setVariable"],
  ["${execution.id}", "expression-bean", "execution"],
  ["${task.assignee}", "expression-bean", "task"],
  ["${amount = 7}", "expression-assignment", "amount"],
  ["${order.id = 7}", "expression-assignment", "order.id"],
  ["${if > 3}", "expression-name", "if"],
  ["${a$b}", "expression-name", "a$b"],
  ["${amount >}", "expression-unreadable", ""],
  ["${amount", "expression-unreadable", "${amount"],
  ["${a ~ b}", "expression-unreadable", "~ b"],
  ["${}", "expression-unreadable", ""],
])("%s is refused with %s, naming %j", (text, code, name) => {
  expect(readExpression(text)).toBeNull();
  expect(expressionProblem(text)).toEqual({ code, values: { value: text, name } });
});

test("thousands of brackets are refused, not run out of stack over", () => {
  const text = `\${${"(".repeat(50_000)}a${")".repeat(50_000)}}`;
  expect(expressionProblem(text)).toMatchObject({ code: "expression-unreadable" });
});

test("what was drawn is kept beside what is evaluated, and the short comparison still works", () => {
  expect(readExpression("${grade == 'major'}")).toEqual({
    source: "${grade == 'major'}",
    feel: 'grade = "major"',
    names: ["grade"],
    equality: { path: ["grade"], literal: "major" },
  });
});

test("a FEEL text with a dollar brace in a string stays FEEL", () => {
  expect(readExpression('= "${x}"')).toMatchObject({ source: '"${x}"' });
});

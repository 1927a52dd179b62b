/** The expressions of a list such as `"High", "Low", date("2026-01-01")`: parted at commas outside strings and brackets. */
export function splitValues(text: string): string[] {
  const values: string[] = [];
  let value = "";
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted && sign === "\\") {
      value += sign + text.charAt(at + 1);
      at += 1;
      continue;
    }
    if (sign === '"') quoted = !quoted;
    if (!quoted && "([{".includes(sign)) depth += 1;
    if (!quoted && ")]}".includes(sign)) depth -= 1;
    if (sign === "," && !quoted && depth === 0) {
      values.push(value.trim());
      value = "";
    } else value += sign;
  }
  return [...values, value.trim()].filter((one) => one !== "");
}

/** 陈晓燕 → 陈**: how a customer stands in the waiting list, before anybody serves him. */
export function maskName(name: string): string {
  const [first = ""] = [...name.trim()];
  return first ? `${first}**` : "**";
}

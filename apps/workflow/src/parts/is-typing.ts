const writing =
  "input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=true], dialog";

/** Whether keys go into a field or a sheet now, so that letters mean letters. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(writing) !== null;
}

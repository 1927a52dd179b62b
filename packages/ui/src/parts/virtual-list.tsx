import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { moveInList } from "./list-keys.ts";
import styles from "./virtual-list.module.css";

const plainKey = (key: string): string => (key.length === 1 ? key.toLowerCase() : key);

export type VirtualListProps<Item> = {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** What the list holds, for those who hear it. */
  label: string;
  /** Height of a row in px before it has been measured. */
  estimate: number;
  selected?: string | undefined;
  /** Enter, space or a click on a row. */
  onSelect: (item: Item) => void;
  /** Rows that are marked to do something with all of them; with `onMark` x marks, Shift with an arrow or a click a range. */
  marked?: ReadonlySet<string> | undefined;
  onMark?: ((item: Item, range: boolean) => void) | undefined;
  /** Told when the last rows come into sight, and again for every length of the list: time to read further ones. */
  onEnd?: (() => void) | undefined;
  /** A row without links or buttons inside: a row is itself the button. */
  children: (item: Item, state: { selected: boolean }) => ReactNode;
};

/** A long list that keeps only what is seen in the page. One tab stop; j, k, arrows, Home, End move within. */
export function VirtualList<Item>({
  items,
  keyOf,
  label,
  estimate,
  selected,
  onSelect,
  marked,
  onMark,
  onEnd,
  children,
}: VirtualListProps<Item>) {
  const box = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const chosen = useMemo(() => items.findIndex((item) => keyOf(item) === selected), [items, keyOf, selected]);
  // The virtualizer lays all rows out anew whenever this function changes, so scrolling must not change it.
  const keyAt = useCallback(
    (at: number) => {
      const item = items[at];
      return item === undefined ? at : keyOf(item);
    },
    [items, keyOf],
  );
  const [wished, setWished] = useState<number>();
  const active = Math.min(wished ?? Math.max(0, chosen), Math.max(0, items.length - 1));

  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => estimate,
    getItemKey: keyAt,
    overscan: 6,
    // The row that holds the focus stays in the page when it is scrolled away, or the keyboard would be lost.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active])].filter((at) => at < items.length).sort((a, b) => a - b),
  });

  const end = useRef(onEnd);
  end.current = onEnd;
  const { length } = items;
  const atEnd = length > 0 && (virtual.range?.endIndex ?? 0) >= length - 8;
  useEffect(() => {
    if (atEnd && length > 0) end.current?.();
  }, [atEnd, length]);

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    box.current?.querySelector<HTMLElement>(`[data-at="${active}"]`)?.focus({ preventScroll: true });
  }, [active]);

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const item = items[active];
    if ((event.key === "Enter" || event.key === " ") && item !== undefined) {
      event.preventDefault();
      onSelect(item);
      return;
    }
    if (onMark && event.key === "x" && item !== undefined) {
      event.preventDefault();
      onMark(item, false);
      return;
    }
    const goal = moveInList(event.shiftKey ? plainKey(event.key) : event.key, { from: active, count: items.length });
    if (goal === undefined) return;
    event.preventDefault();
    const reached = items[goal];
    if (onMark && event.shiftKey && item !== undefined && reached !== undefined) {
      if (!marked?.has(keyOf(item))) onMark(item, false);
      onMark(reached, true);
    }
    moved.current = true;
    virtual.scrollToIndex(goal);
    setWished(goal);
  };

  return (
    <div
      ref={box}
      className={styles.list}
      role="listbox"
      aria-label={label}
      aria-multiselectable={onMark ? true : undefined}
      tabIndex={-1}
      onKeyDown={press}
    >
      <div className={styles.whole} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((row) => {
          const item = items[row.index];
          if (item === undefined) return null;
          const isSelected = keyOf(item) === selected;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard once, by the listbox around
            <div
              key={row.key}
              ref={virtual.measureElement}
              data-index={row.index}
              data-at={row.index}
              className={styles.row}
              role="option"
              aria-selected={isSelected}
              aria-checked={onMark ? (marked?.has(keyOf(item)) ?? false) : undefined}
              aria-setsize={items.length}
              aria-posinset={row.index + 1}
              tabIndex={row.index === active ? 0 : -1}
              style={{ transform: `translateY(${row.start}px)` }}
              onFocus={() => setWished(row.index)}
              onClick={(event) => (onMark && event.shiftKey ? onMark(item, true) : onSelect(item))}
            >
              {children(item, { selected: isSelected })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

import { classNames } from "@quintet/ui/class-names.ts";
import { Icon } from "@quintet/ui/icons.tsx";
import { Link, useGo } from "@quintet/ui/shell/navigate.tsx";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./browse-topics.module.css";
import { linesOf, pathTo, type TopicRow, treeOf } from "./topic-tree.ts";

export type BrowseTopicsProps = {
  topics: readonly TopicRow[];
  /** The topic in view; null means all of them. */
  selected: string | null | undefined;
  hrefOf: (topic: string | undefined) => string;
};

const every = "";

/** The knowledge map as a tree. One tab stop; arrows move, open and close; Enter goes there. */
export function BrowseTopics({ topics, selected, hrefOf }: BrowseTopicsProps) {
  const words = useWords();
  const go = useGo();
  const box = useRef<HTMLDivElement>(null);
  const tree = useMemo(() => treeOf(topics), [topics]);
  const above = useMemo(() => pathTo(topics, selected ?? undefined).map(({ id }) => id), [topics, selected]);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string>();
  // Wherever an address leads, the way there is open.
  useEffect(() => setOpen((before) => new Set([...before, ...above])), [above]);

  const lines = linesOf(tree, open);
  const keys = [every, ...lines.map(({ node }) => node.id)];
  const current = selected === null ? every : selected;
  const stop = keys.find((key) => key === active) ?? keys.find((key) => key === current) ?? every;
  const toggle = (id: string) =>
    setOpen((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  const moveTo = (key: string | undefined) => {
    if (key === undefined) return;
    setActive(key);
    box.current?.querySelector<HTMLElement>(`[data-topic="${CSS.escape(key)}"]`)?.focus();
  };

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = keys.indexOf(stop);
    const node = lines[at - 1]?.node;
    const isOpen = node !== undefined && open.has(node.id);
    const deeds: Partial<Record<string, () => void>> = {
      ArrowDown: () => moveTo(keys[at + 1]),
      ArrowUp: () => moveTo(keys[at - 1]),
      Home: () => moveTo(keys[0]),
      End: () => moveTo(keys.at(-1)),
      ArrowRight: () => node && node.children.length > 0 && (isOpen ? moveTo(keys[at + 1]) : toggle(node.id)),
      ArrowLeft: () => node && (isOpen ? toggle(node.id) : moveTo(node.parentId ?? undefined)),
      " ": () => go(hrefOf(stop === every ? undefined : stop)),
    };
    const deed = deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  };

  const total = tree.reduce((sum, { articles }) => sum + articles, 0);
  return (
    <div ref={box} className={styles.tree} role="tree" aria-label={words("map.title")} tabIndex={-1} onKeyDown={press}>
      <Link
        role="treeitem"
        className={styles.line}
        data-topic={every}
        aria-level={1}
        aria-selected={current === every}
        tabIndex={stop === every ? 0 : -1}
        href={hrefOf(undefined)}
        onFocus={() => setActive(every)}
      >
        <span className={styles.twig} />
        <span className={styles.name}>{words("map.all")}</span>
        <span className={styles.count}>{total}</span>
      </Link>
      {lines.map(({ node, at, of }) => {
        const parent = node.children.length > 0;
        return (
          <Link
            key={node.id}
            role="treeitem"
            className={classNames(styles.line, node.articles === 0 && styles.bare)}
            data-topic={node.id}
            aria-level={node.level}
            aria-posinset={at}
            aria-setsize={of}
            aria-selected={current === node.id}
            aria-expanded={parent ? open.has(node.id) : undefined}
            tabIndex={stop === node.id ? 0 : -1}
            href={hrefOf(node.id)}
            style={{ "--level": node.level - 1 } as React.CSSProperties}
            onFocus={() => setActive(node.id)}
          >
            {/* biome-ignore lint/a11y/noStaticElementInteractions: for the mouse alone; the keyboard opens by arrows */}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
            <span
              className={styles.twig}
              onClick={(event) => {
                if (!parent) return;
                event.preventDefault();
                event.stopPropagation();
                toggle(node.id);
              }}
            >
              {parent ? <Icon name={open.has(node.id) ? "expand" : "forward"} size={14} /> : null}
            </span>
            <span className={styles.name}>{node.name}</span>
            <span className={styles.count}>{node.articles}</span>
          </Link>
        );
      })}
    </div>
  );
}

import { archive, expire, isLiveAt, type Life, nextChangeAt, stateAt } from "../../core/index.ts";

/** How the versions of one article stand together at an instant. */
export type Standing = {
  /** All lives, with what has run out or been replaced recorded at the instant at which it happened. */
  readonly lives: readonly Life[];
  /** The version readers find; null when there is none. */
  readonly live: Life | null;
  /** The live version, else the one that waits for its day, else the newest archived one, else the newest draft. */
  readonly shown: Life;
  /** When readers will find something else; null when that never happens by itself. */
  readonly nextTurn: Date | null;
};

const newest = (lives: readonly Life[]): Life | null =>
  lives.reduce<Life | null>((best, life) => (best === null || life.version > best.version ? life : best), null);

const expired = (life: Life, now: Date): Life => {
  const step = expire(life, now);
  return step.ok ? step.life : life;
};

const hasBegun = ({ approvedAt, validFrom, archived }: Life, now: Date): boolean =>
  approvedAt !== null && validFrom !== null && validFrom <= now && !(archived !== null && archived.at <= validFrom);

/**
 * An earlier version ends when a later one begins, also when that one has ended since; one that had not begun by then
 * never does.
 */
function replaced(articleId: string, life: Life, lives: readonly Life[], now: Date): Life {
  const [by] = lives
    .filter((other) => other.version > life.version && hasBegun(other, now))
    .sort((left, right) => (left.validFrom?.getTime() ?? 0) - (right.validFrom?.getTime() ?? 0));
  if (by === undefined) return life;
  const why = { reason: "replaced", replacedBy: `${articleId}-${by.version}` } as const;
  const atItsBeginning = archive(life, why, by.validFrom ?? now);
  const step = atItsBeginning.ok ? atItsBeginning : archive(life, why, now);
  return step.ok ? step.life : life;
}

/** The next instant at which a version begins or ends; its notice of ending changes nothing for readers. */
function turnOf(life: Life, now: Date): Date | null {
  const at = nextChangeAt(life, now);
  if (at === null) return null;
  return stateAt(life, at) === "expiring" ? life.validUntil : at;
}

/** @param versions at least one, with different numbers; @param articleId names the successor of what is replaced. */
export function standingOf(articleId: string, versions: readonly Life[], now: Date): Standing {
  const current = versions.map((life) => expired(life, now));
  const lives = current.map((life) => replaced(articleId, life, current, now));
  const live = newest(lives.filter((life) => isLiveAt(life, now)));
  const scheduled = newest(lives.filter((life) => stateAt(life, now) === "scheduled"));
  const past = newest(lives.filter((life) => life.approvedAt !== null && stateAt(life, now) === "archived"));
  const shown = live ?? scheduled ?? past ?? newest(lives);
  if (shown === null) throw new Error(`article ${articleId} has no version`);
  const turns = lives.map((life) => turnOf(life, now)).filter((at): at is Date => at !== null);
  const nextTurn = turns.sort((left, right) => left.getTime() - right.getTime())[0] ?? null;
  return { lives, live, shown, nextTurn };
}

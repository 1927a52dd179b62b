export type Step = { note: (text: string) => void; done: (text?: string) => void };
export type Progress = { step: (title: string) => Step };

/** What progress is written to: standard output, or a test's list. */
export type Paper = { write: (text: string) => unknown; isTTY?: boolean | undefined };

/**
 * Numbered steps "2/6 title … note 1.4 s". On a terminal a step lives on one line; elsewhere it begins a line and its
 * notes follow below, so that a log shows them all.
 * @param total how many steps there will be
 * @param now monotonic milliseconds
 */
export function numberedProgress(paper: Paper, total: number, now: () => number): Progress {
  let count = 0;
  return {
    step: (title) => {
      count += 1;
      const head = `${count}/${total} ${title} …`;
      return paper.isTTY ? liveStep(paper, head, now) : writtenStep(paper, head, now);
    },
  };
}

function liveStep(paper: Paper, head: string, now: () => number): Step {
  const began = now();
  let latest = "";
  const paint = () => paper.write(`\r\u001b[2K${head} ${seconds(now() - began)}${latest && `  ${latest}`}`);
  paint();
  const timer = setInterval(paint, 250).unref();
  return {
    note: (text) => {
      latest = firstLine(text);
      paint();
    },
    done: (text = "") => {
      clearInterval(timer);
      latest = text;
      paint();
      paper.write("\n");
    },
  };
}

function writtenStep(paper: Paper, head: string, now: () => number): Step {
  const began = now();
  let below = false;
  paper.write(head);
  return {
    note: (text) => {
      paper.write(`${below ? "" : "\n"}    ${firstLine(text)}\n`);
      below = true;
    },
    done: (text = "") => paper.write(`${below ? `    ${head}` : ""} ${seconds(now() - began)}${text && `  ${text}`}\n`),
  };
}

function firstLine(text: string): string {
  return text.trim().split("\n", 1)[0]?.slice(0, 160) ?? "";
}

/** Milliseconds as a person reads them: "2.1 s", from a minute on "3 min 05 s". */
export function seconds(ms: number): string {
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const whole = Math.round(ms / 1000);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, "0")} s`;
}

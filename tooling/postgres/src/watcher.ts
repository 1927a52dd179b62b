import { spawn } from "node:child_process";

// Waits for a word on standard input. The word comes at an orderly stop; if this process dies in any other way, even by
// SIGKILL, the pipe closes without it, and what was watched is ended and its throw-away directory removed.
const script = `
read -r word
[ "$word" = done ] && exit 0
kill -"$2" "$1" 2>/dev/null
n=0
while kill -0 "$1" 2>/dev/null && [ $n -lt 300 ]; do sleep 0.1; n=$((n+1)); done
[ -n "$3" ] && rm -rf "$3"
`;

/**
 * Makes sure that process `pid` ends when this process ends, however it ends.
 * @param removeAfter a directory to remove then
 * @returns to be called when `pid` has been stopped in order; resolves when the watcher is gone, too
 */
export function endWithThisProcess(pid: number, signal: "INT" | "TERM", removeAfter = ""): () => Promise<void> {
  const child = spawn("/bin/sh", ["-c", script, "sh", String(pid), signal, removeAfter], {
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  child.stdin.on("error", () => {});
  child.unref();
  if ("unref" in child.stdin && typeof child.stdin.unref === "function") child.stdin.unref();
  const gone = new Promise<void>((resolve) => {
    child.once("error", () => resolve());
    child.once("exit", () => resolve());
  });
  return () => {
    // Counted again from here on, so that this process does not end before it has seen the watcher end.
    child.ref();
    child.stdin.end("done\n");
    return gone;
  };
}

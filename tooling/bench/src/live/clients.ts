import { Agent, get } from "node:http";

/** What the child is told: where to listen, as whom, and how many of each. */
export interface Listening {
  origin: string;
  wallToken: string;
  deskToken: string;
  walls: number;
  desks: number;
}
/** What it tells: how many are open, or a number a wall was shown (epoch ms, fraction kept). */
export type Told = { open: number; failed: number } | { wall: number; value: number; at: number };

const now = (): number => performance.timeOrigin + performance.now();
const tell = (told: Told): void => void process.send?.(told);

const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });
let open = 0;
let failed = 0;

/** One stream of server-sent events; `onData` gets each message's data. */
function listen(url: string, token: string, onData: (data: string) => void): void {
  const request = get(url, { agent, headers: { authorization: `Bearer ${token}`, accept: "text/event-stream" } });
  request.on("response", (response) => {
    if (response.statusCode !== 200) failed += 1;
    else open += 1;
    let buffer = "";
    response.setEncoding("utf8");
    response.on("data", (text: string) => {
      buffer += text;
      const parts = buffer.split("\n\n");
      buffer = parts.pop() ?? "";
      for (const part of parts) {
        const line = part.split("\n").find((one) => one.startsWith("data:"));
        if (line) onData(line.slice(5).trim());
      }
    });
  });
  request.on("error", () => (failed += 1));
}

interface Picture {
  tiles?: { tile: { id: string }; value: number | null }[];
}

process.on("message", ({ origin, wallToken, deskToken, walls, desks }: Listening) => {
  const input = encodeURIComponent(JSON.stringify({ wallId: "network-service" }));
  for (let wall = 0; wall < walls; wall += 1)
    listen(`${origin}/trpc/kpi.watchWall?input=${input}`, wallToken, (data) => {
      const at = now();
      const picture = JSON.parse(data) as Picture;
      const value = picture.tiles?.find(({ tile }) => tile.id === "backlog")?.value;
      if (value !== undefined && value !== null) tell({ wall, value, at });
    });
  for (let desk = 0; desk < desks; desk += 1) listen(`${origin}/trpc/events`, deskToken, () => {});
  setInterval(() => tell({ open, failed }), 500);
});

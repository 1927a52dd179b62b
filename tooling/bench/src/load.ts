import { Agent, request } from "node:http";

/** One POST of JSON; answers the status. Keeps connections open, as browsers do. */
function post(
  agent: Agent,
  url: string,
  headers: Record<string, string>,
  body: string,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: "POST", agent, headers: { ...headers, "content-type": "application/json" } },
      (response) => {
        let text = "";
        response.on("data", (data: Buffer) => (text += data.toString()));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

export interface Request {
  headers: Record<string, string>;
  body: string;
}

/**
 * Posts as fast as `clients` callers can, each waiting for its answer before the next, for `seconds`.
 * Answers acknowledged requests per second; throws at the first refusal.
 */
export async function postFor(
  url: string,
  clients: number,
  seconds: number,
  next: (number: number) => Request,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const until = performance.now() + seconds * 1_000;
  let done = 0;
  let number = 0;
  const caller = async (): Promise<void> => {
    while (performance.now() < until) {
      number += 1;
      const { headers, body } = next(number);
      const { status, text } = await post(agent, url, headers, body);
      if (status !== 200) throw new Error(`${status}: ${text.slice(0, 400)}`);
      done += 1;
    }
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: clients }, caller));
  agent.destroy();
  return done / ((performance.now() - from) / 1_000);
}

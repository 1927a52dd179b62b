import type { ServerResponse } from "node:http";

/** Sends a whole body with its length; headers already set on the response stay. */
export function answer(res: ServerResponse, status: number, type: string, body: string | Buffer): void {
  res.statusCode = status;
  res.setHeader("Content-Type", type);
  res.setHeader("Content-Length", Buffer.byteLength(body));
  res.end(body);
}

export function answerHtml(res: ServerResponse, status: number, body: string): void {
  answer(res, status, "text/html; charset=utf-8", body);
}

export function answerJson(res: ServerResponse, status: number, body: unknown): void {
  answer(res, status, "application/json; charset=utf-8", JSON.stringify(body));
}

export function redirect(res: ServerResponse, location: string): void {
  res.setHeader("Location", location);
  answer(res, 303, "text/plain; charset=utf-8", "");
}

export { type Session, SessionEnded, type SessionOptions, startSession } from "./session.ts";

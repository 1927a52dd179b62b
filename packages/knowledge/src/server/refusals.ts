import { DomainError } from "@quintet/kernel";

/** The same answer for what is not there and for what the actor may not see. */
export const notFound = () => new DomainError("NOT_FOUND", "not-found", "not found");
export const conflict = (reason: string, sentence: string) => new DomainError("CONFLICT", reason, sentence);
export const badRequest = (reason: string, sentence: string) => new DomainError("BAD_REQUEST", reason, sentence);

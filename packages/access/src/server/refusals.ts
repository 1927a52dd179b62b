import { DomainError } from "@quintet/kernel";

export const notFound = () => new DomainError("NOT_FOUND", "not-found", "not found");
export const conflict = (reason: string, sentence: string) => new DomainError("CONFLICT", reason, sentence);
export const offerEnded = () => new DomainError("GONE", "offer-ended", "this offer has ended");

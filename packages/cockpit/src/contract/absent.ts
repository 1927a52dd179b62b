/**
 * What a rollup stores where its facts say nothing: a primary key takes no null, and an empty text would match the
 * empty setting of an actor without a team. As a filter value it asks for the facts that say nothing.
 */
export const ABSENT = "~";

import type { Patience } from '../../../src/event-log/eventstoredb/eventstoredb-connection.js';

/** Finds out soon what never answers, and tries again until a machine that is busy has answered. */
export const IMPATIENT: Patience = { answerMs: 400, inAllMs: 240_000, openingMs: 240_000 };

/** To see it give up. */
export const GIVES_UP: Patience = { ...IMPATIENT, inAllMs: 2000 };

/** Where nothing stays without an answer: a busy machine is not taken for a server that is away. */
export const PATIENT: Patience = { ...IMPATIENT, answerMs: 120_000 };

import type { Patience } from '../../../src/event-log/eventstoredb/connection.js';

/** Short, so that what never answers is found out soon. */
export const IMPATIENT: Patience = { answerMs: 400, inAllMs: 8000, openingMs: 8000 };

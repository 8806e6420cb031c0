/** Dependency-injection token of the one `EventLog` that this process writes and reads: it seals and opens texts. */
export const EVENT_LOG = Symbol('EVENT_LOG');
/** Of the store behind it, whose texts stay sealed: for what moves, copies or compares a log as a whole. */
export const SEALED_LOG = Symbol('SEALED_LOG');

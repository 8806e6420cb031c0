/** Dependency-injection token of the one `EventLog` that this process writes and reads. */
export const EVENT_LOG = Symbol('EVENT_LOG');

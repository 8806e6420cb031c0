/** Dependency-injection token of the clock: `() => Date`. Decisions get their day from here, never from a caller. */
export const CLOCK = Symbol('CLOCK');

export type Clock = () => Date;

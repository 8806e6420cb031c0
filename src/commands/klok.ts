/** Dependency-injection token of the clock: `() => Date`. Decisions get their day from here, never from a caller. */
export const KLOK = Symbol('KLOK');

export type Klok = () => Date;

/**
 * Choices of a printer that do not change what is said: drawn by fast-check, so that a failure can be replayed.
 */
import fc from 'fast-check';

export interface Dice {
  /** A whole number from 0 up to and without `sides`. */
  roll(sides: number): number;
  /** One of these. */
  pick<T>(...choices: readonly T[]): T;
  /** True once in `sides`. */
  rarely(sides: number): boolean;
}

const diceOf = (throws: readonly number[]): Dice => {
  let at = 0;
  const roll = (sides: number): number => throws[at++ % throws.length]! % sides;
  return {
    roll,
    pick: (...choices) => choices[roll(choices.length)]!,
    rarely: (sides) => roll(sides) === sides - 1,
  };
};

/** A fresh maker: each call gives the same throws again. */
export const dice: fc.Arbitrary<() => Dice> = fc
  .array(fc.nat({ max: 5039 }), { minLength: 97, maxLength: 97 })
  .map((throws) => () => diceOf(throws));

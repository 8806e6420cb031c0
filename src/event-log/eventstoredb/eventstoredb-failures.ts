/** What the client's errors mean to us. */
import type { Endpoint } from './connection-string.js';

/** An answer took longer than this road allows: whether anything came of the question is unknown. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  constructor(readonly ms: number) {
    super(`no answer within ${ms} ms`);
  }
}

/** The server has answered, and will answer the same again. All else may pass: it starts, elects a leader, is away. */
const ANSWERS: readonly unknown[] = [
  ...['wrong-expected-version', 'stream-not-found', 'stream-deleted', 'access-denied'],
  ...['maximum-append-size-exceeded', 'invalid-argument'],
];

export const typeOf = (error: unknown): unknown => (error as { type?: unknown }).type;

export const isAnswer = (error: unknown): boolean => ANSWERS.includes(typeOf(error));

/** What `readAll` has from a position within the log at which no event begins, told by its error. */
export function noneWhereNothingStands(error: unknown): [] {
  if (typeOf(error) === 'unknown' && /Unexpected ReadAllResult/u.test((error as Error).message))
    return [];
  throw error;
}

/** Where the leader is, told by a node that is not. */
export const leaderOf = (error: unknown): Endpoint | undefined =>
  typeOf(error) === 'not-leader' ? (error as { leader: Endpoint }).leader : undefined;

/** @throws NoAnswer when the promise has not settled in time; `giveUp` is then called to free what it holds */
export async function within<T>(
  ms: number,
  promise: Promise<T>,
  giveUp: () => void = () => undefined,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      giveUp();
      reject(new NoAnswer(ms));
    }, ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

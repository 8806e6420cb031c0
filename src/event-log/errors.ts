/** What a log says no to, and that it does not answer: for every adapter and every door. */

/** The caller asked for something that no mode does. */
export class LogRefused extends Error {
  override readonly name = 'LogRefused';
  constructor(readonly reason: 'empty-append' | 'system-stream' | 'too-large' | 'same-id-twice') {
    super(`event log refused: ${reason}`);
  }
}

/** The store did not answer or not in time: whether the append is stored is unknown. */
export class LogUnavailable extends Error {
  override readonly name = 'LogUnavailable';
}

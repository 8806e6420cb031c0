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

/**
 * What stands in the store cannot be what was appended: events are missing, or the store says that what it reads is no good. Asking
 * again is of no use. `message` is one Dutch line for whoever runs it, without a word of an event.
 */
export class LogDamaged extends Error {
  override readonly name = 'LogDamaged';
  /** @param what clause: 'gebeurtenis 12 ontbreekt' */
  constructor(what: string, options?: ErrorOptions) {
    super(
      `Het logboek is beschadigd: ${what}. Stop Trajectboek, bewaar de gegevens zoals ze zijn, en zet de laatste export of back-up terug.`,
      options,
    );
  }
}

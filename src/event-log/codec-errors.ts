/** What the codec can say no to. Neither message holds a value of the event: that could be somebody's words. */

/** Where an event stands in the log; absent while it is not stored yet. */
export interface Place {
  readonly stream: string;
  readonly revision: number;
}

/** A type or version that this program does not know: a newer one wrote it. Never to be skipped: update the program. */
export class EventTooNew extends Error {
  override readonly name = 'EventTooNew';
  constructor(
    readonly type: string,
    readonly versie: number,
    readonly place?: Place,
  ) {
    super(`${type} version ${versie}${at(place)} is newer than this program`);
  }
}

/** The payload or metadata is not what the type's schema says. */
export class EventInvalid extends Error {
  override readonly name = 'EventInvalid';
  /** @param path JSON pointer in the event: '/data/wanneer/van', '/metadata/actor' */
  constructor(
    readonly type: string,
    readonly path: string,
    readonly reason: string,
    readonly place?: Place,
  ) {
    super(`${type}${at(place)} is invalid: ${path} ${reason}`);
  }
}

const at = (place?: Place): string => (place ? ` at ${place.stream}@${place.revision}` : '');

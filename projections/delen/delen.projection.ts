import type { TrajectEvent } from '../../src/domain/traject/events.js';
import { traject, type TrajectStaat } from '../../src/domain/traject/traject.js';
import type { Fold } from '../projection.js';
import type { DeelRij } from './delen.query.js';

/** Every part of one traject: only ever asked of one at a time, so it is folded when asked and has no table. */
export const delen: Fold<TrajectStaat, TrajectEvent, DeelRij> = {
  aggregate: traject,
  rows: (staat, streamId) =>
    [...staat.values()].map(({ deel, bij }) => ({
      streamId,
      key: `${deel.soort}/${deel.id}`,
      deel,
      bij,
    })),
};

import type { Vastgelegd } from '../../src/domain/aggregate.js';
import type { Deel } from '../../src/domain/traject/delen.js';
import type { TrajectEvent } from '../../src/domain/traject/events.js';
import { traject, type TrajectStaat } from '../../src/domain/traject/traject.js';
import type { Fold, ReadRow } from '../projection.js';

/** One part of a traject with its last registration; withdrawn parts too. */
export interface DeelRij extends ReadRow {
  readonly deel: Deel;
  readonly bij: Vastgelegd;
}

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

/** A lesson in a stream, and that it was erased. */
import type { NewEvent, RecordedEvent } from '../../src/event-log/event-log.js';
import { metadata, uuid } from '../contract/cases/support.js';
import { LES, MOESTUIN } from '../support/namen.js';

export const STREAM = `traject-${MOESTUIN}`;

export const les = (tekst: string, lesId = LES): NewEvent => ({
  id: uuid(),
  type: 'LesVastgelegd',
  data: { lesId, jaar: 2031, tekst, themas: ['THEMA'] },
  metadata: metadata(),
});
export const gewist = (): NewEvent => ({
  id: uuid(),
  type: 'TekstGewist',
  data: { deel: { soort: 'LES', id: LES }, grond: 'OP_VERZOEK' },
  metadata: metadata(),
});

export const textOf = ({ data }: RecordedEvent): string => (data as { tekst: string }).tekst;

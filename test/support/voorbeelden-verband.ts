/** Made-up facts of the partnership. */
import type { SamenwerkingsverbandEvent } from '../../src/domain/samenwerkingsverband/samenwerkingsverband-events.js';
import { JOPPE, nr } from './namen.js';

type Data<T extends SamenwerkingsverbandEvent['type']> = Extract<
  SamenwerkingsverbandEvent,
  { type: T }
>['data'];
type Met<D> = Partial<Omit<D, 'id'>>;

export const WARM = nr(501);
export const KADE = nr(502);
export const WERK = nr(601);

export const partner = (
  id: string,
  naam = 'Warm Wonen',
  anders: Met<Data<'PartnerToegevoegd'>> = {},
) => ({
  type: 'PartnerToegevoegd' as const,
  data: { id, naam, namen: [], schrijfwijzen: [], ...anders },
});

export const medewerker = (anders: Met<Data<'MedewerkerToegevoegd'>> = {}) => ({
  type: 'MedewerkerToegevoegd' as const,
  data: { id: WERK, medewerkerId: JOPPE, ...anders },
});

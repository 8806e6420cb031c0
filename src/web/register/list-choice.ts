/** Which part of a register is asked for: `?toestand=voorbij`, `?ingetrokken=ja`, `?vanaf=50`. */
import type { Toestand } from '../../../projections/onderdelen/onderdelen.query.js';
import type { Dagstand } from '../verslag/as-of-choice.view.js';
import { fromAddress, type PageRequest } from '../page-request.js';
import type { Lijstkeuze } from './register-source.service.js';

/** Rows on a page. */
export const LIMIET = 50;

/** In the order in which they are offered; the first is all of them. */
export const TOESTANDEN: readonly {
  readonly code: string;
  readonly naam: string;
  readonly toestand: Toestand | undefined;
}[] = [
  { code: '', naam: 'Alles', toestand: undefined },
  { code: 'nu', naam: 'Nu', toestand: 'NU' },
  { code: 'voorbij', naam: 'Voorbij', toestand: 'VOORBIJ' },
  { code: 'later', naam: 'Later', toestand: 'LATER' },
];

/** What cannot be read counts as not asked: these are links, nobody types them. */
export function listChoice(verzoek: PageRequest, asOf: Dagstand | undefined): Lijstkeuze {
  const vanaf = fromAddress(verzoek, 'vanaf');
  return {
    ingetrokken: fromAddress(verzoek, 'ingetrokken') === 'ja',
    toestand: TOESTANDEN.find(({ code }) => code === fromAddress(verzoek, 'toestand'))?.toestand,
    bladzijde: { vanaf: /^\d{1,7}$/u.test(vanaf) ? Number(vanaf) : 0, limiet: LIMIET },
    asOf,
  };
}

/** The same in an address, without the day. */
export function vraagBij(
  { ingetrokken, toestand }: Pick<Lijstkeuze, 'ingetrokken' | 'toestand'>,
  vanaf = 0,
): Record<string, string> {
  return {
    ...(toestand ? { toestand: toestand.toLowerCase() } : {}),
    ...(ingetrokken ? { ingetrokken: 'ja' } : {}),
    ...(vanaf > 0 ? { vanaf: String(vanaf) } : {}),
  };
}

/** That texts were erased, in a sentence. */
import { deelsoort } from '../domain/aggregaten.js';
import type { TekstGewist } from '../domain/tekst-gewist.js';
import type { Verteld } from './geheugen.js';
import { GROND } from './gewist-zin.js';

/** Without the part's own name: that may be what was erased. */
export const tekstGewist = ({ deel, grond }: TekstGewist['data']): Verteld => {
  const { lidwoord = 'het', naam = 'onderdeel' } = deelsoort(deel.soort) ?? {};
  return { zin: `Teksten van ${lidwoord} ${naam} gewist (${GROND[grond]})` };
};

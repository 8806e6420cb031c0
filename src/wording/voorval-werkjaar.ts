/** Each fact of a werkjaar in one Dutch sentence, total by type. */
import type { WerkjaarEvent } from '../domain/werkjaar/werkjaar-events.js';
import { plus, type Geheugen, type Verteld, type Woorden } from './geheugen.js';

const toegevoegd =
  (wat: string) =>
  ({ id, titel }: { id: string; titel: string }, geheugen: Geheugen): Verteld => {
    geheugen.onthoudNaam(id, titel);
    geheugen.tekst(`KNOOP/${id}`, titel);
    return { zin: `${wat} "${titel}" toegevoegd` };
  };

const onderdeel = (geheugen: Geheugen, id: string): string =>
  geheugen.naam(id) || 'Onderdeel van het verslag';

export const WERKJAAR_IN_WOORDEN: Woorden<WerkjaarEvent> = {
  WerkjaarGeopend: ({ jaar }) => ({ zin: `Werkjaar ${String(jaar)} geopend` }),
  StrategischeDoelstellingToegevoegd: toegevoegd('Strategische doelstelling'),
  HoofdstukToegevoegd: toegevoegd('Hoofdstuk'),
  RubriekToegevoegd: toegevoegd('Rubriek'),
  TrajectIngedeeld: () => ({ zin: 'Traject in het verslag gezet' }),
  TrajectUitgedeeld: () => ({ zin: 'Traject uit het verslag gehaald' }),
  TekstblokGeplaatst: ({ id, kop, tekst }, geheugen) => {
    geheugen.onthoudNaam(id, kop ?? tekst);
    return {
      zin: `${plus('Tekst', geheugen.naam(id))} toegevoegd`,
      ...geheugen.tekst(`KNOOP/${id}`, tekst),
    };
  },
  TekstblokHerzien: ({ id, kop, tekst }, geheugen) => {
    geheugen.onthoudNaam(id, kop ?? tekst);
    return {
      zin: `${plus('Tekst', geheugen.naam(id))} herschreven`,
      ...geheugen.tekst(`KNOOP/${id}`, tekst),
    };
  },
  KnoopHernoemd: ({ id, titel }, geheugen) => {
    geheugen.onthoudNaam(id, titel);
    return { zin: `Hernoemd tot "${titel}"`, ...geheugen.tekst(`KNOOP/${id}`, titel) };
  },
  KnoopVerplaatst: ({ id }, geheugen) => ({
    zin: `${onderdeel(geheugen, id)} op een andere plaats gezet`,
  }),
  KnoopGenummerd: ({ id, nummer }, geheugen) => ({
    zin:
      nummer === null
        ? `${onderdeel(geheugen, id)} wordt weer vanzelf genummerd`
        : `${onderdeel(geheugen, id)} kreeg nummer ${String(nummer)}`,
  }),
  KnoopIngetrokken: ({ id, reden }, geheugen) => ({
    zin: `${onderdeel(geheugen, id)} uit het verslag gehaald`,
    ...(reden ? { reden } : {}),
  }),
  KnoopHersteld: ({ id }, geheugen) => ({ zin: `${onderdeel(geheugen, id)} hersteld` }),
};

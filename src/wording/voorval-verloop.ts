/** What happened to a procesverloop beside its steps, in one Dutch sentence each. */
import type { TrajectEvent } from '../domain/traject/traject-events.js';
import { plus, metReden, type Woorden } from './geheugen.js';

type VerloopFeit = Extract<
  TrajectEvent,
  { type: `Alinea${string}` | `Onderdeel${string}` | `Bundel${string}` | 'StappenGebundeld' }
>;

const tussenHaakjes = (naam: string): string => naam && `(${naam})`;

export const voorvallenVanVerloop: Woorden<VerloopFeit> = {
  AlineaToegevoegd: ({ alineaId, tekst }, geheugen) => {
    geheugen.onthoudNaam(alineaId, tekst);
    return { zin: 'Alinea toegevoegd', ...geheugen.tekst(`ALINEA/${alineaId}`, tekst) };
  },
  AlineaHerzien: ({ alineaId, tekst }, geheugen) => {
    geheugen.onthoudNaam(alineaId, tekst);
    return { zin: 'Alinea herschreven', ...geheugen.tekst(`ALINEA/${alineaId}`, tekst) };
  },
  AlineaIngetrokken: (data, geheugen) =>
    metReden(`${plus('Alinea', geheugen.naam(data.alineaId))} ingetrokken`, data),
  AlineaHersteld: ({ alineaId }, geheugen) => ({
    zin: `${plus('Alinea', geheugen.naam(alineaId))} hersteld`,
  }),
  OnderdeelVerplaatst: ({ soort, id }, geheugen) => ({
    zin: `${plus(soort === 'STAP' ? 'Stap' : 'Alinea', geheugen.naam(id))} op een andere plaats gezet`,
  }),
  OnderdeelOpDatumGezet: ({ soort, id }, geheugen) => ({
    zin: `${plus(soort === 'STAP' ? 'Stap' : 'Alinea', geheugen.naam(id))} weer op datum gezet`,
  }),

  StappenGebundeld: ({ bundelId, stapIds }, geheugen) => {
    const namen = stapIds.map((id) => geheugen.naam(id)).filter(Boolean);
    geheugen.onthoudNaam(bundelId, `in totaal ${String(stapIds.length)} keer`);
    return { zin: ['Stappen samen afgedrukt', namen.join(', ')].filter(Boolean).join(': ') };
  },
  BundelIngetrokken: ({ bundelId, reden }, geheugen) =>
    metReden(plus('Stappen weer apart afgedrukt', tussenHaakjes(geheugen.naam(bundelId))), {
      reden,
    }),
  BundelHersteld: ({ bundelId }, geheugen) => ({
    zin: plus('Stappen weer samen afgedrukt', tussenHaakjes(geheugen.naam(bundelId))),
  }),
};

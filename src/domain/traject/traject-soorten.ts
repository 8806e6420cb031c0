/** The kinds of part of a traject: their names, and what lists sort and filter by. */
import { begin, intrekbaar, type Deelsoorten } from '../deelsoort.js';
import type { Tijdsaanduiding } from '../tijdsaanduiding.js';
import type { Deel } from './traject-delen.js';
import type { StapGegevens } from './waarden.js';

export const TRAJECTSOORTEN: Deelsoorten<Deel> = {
  KERN: {
    ...intrekbaar('Traject', 'trajectId'),
    lidwoord: 'het',
    naam: 'traject',
    benoem: ({ titel }) => titel,
    kolommen: ({ titel, penhouderId }) => ({
      titel,
      ...(penhouderId ? { eigenaar: penhouderId } : {}),
    }),
  },
  FASE: {
    lidwoord: 'de',
    naam: 'fase',
    benoem: () => 'fase',
    kolommen: ({ fase, wanneer }) => ({ stand: fase, ...(wanneer ? dagen(wanneer) : {}) }),
  },
  DEELTRAJECT: {
    ...intrekbaar('Deeltraject', 'deeltrajectId'),
    lidwoord: 'het',
    naam: 'deeltraject',
    benoem: ({ naam }) => naam,
    kolommen: ({ naam, afgesloten }) => ({
      titel: naam,
      ...(afgesloten ? { stand: 'AFGESLOTEN' } : {}),
    }),
  },
  DOEL: {
    lidwoord: 'het',
    naam: 'doel',
    benoem: ({ jaar }) => `doel ${jaar}`,
    kolommen: ({ jaar }) => ({ jaar }),
  },
  STAND_VAN_ZAKEN: {
    lidwoord: 'de',
    naam: 'stand van zaken',
    benoem: ({ jaar }) => `stand van zaken ${jaar}`,
    kolommen: ({ jaar, peildatum, fase }) => ({
      jaar,
      van: peildatum,
      tot: peildatum,
      ...(fase ? { stand: fase } : {}),
    }),
  },
  LES: {
    ...intrekbaar('Les', 'lesId'),
    lidwoord: 'de',
    naam: 'les',
    benoem: ({ tekst }) => begin(tekst),
    kolommen: ({ jaar }) => ({ jaar }),
  },
  STAP: {
    ...intrekbaar('Stap', 'stapId'),
    lidwoord: 'de',
    naam: 'stap',
    benoem: ({ gegevens }) => naamVanStap(gegevens),
    kolommen: ({ gegevens: { jaar, wanneer, medewerkers }, status }) => ({
      jaar,
      ...dagen(wanneer),
      ...(Array.isArray(medewerkers) && medewerkers[0] ? { eigenaar: medewerkers[0] } : {}),
      stand: status,
    }),
  },
  ALINEA: {
    ...intrekbaar('Alinea', 'alineaId'),
    lidwoord: 'de',
    naam: 'alinea',
    benoem: ({ tekst }) => begin(tekst),
    kolommen: ({ jaar }) => ({ jaar }),
  },
  BUNDEL: {
    ...intrekbaar('Bundel', 'bundelId'),
    lidwoord: 'de',
    naam: 'keuze om stappen samen af te drukken',
    benoem: ({ stapIds }) => `in totaal ${String(stapIds.length)} keer`,
    kolommen: () => ({}),
  },
  LINK: {
    ...intrekbaar('Link', 'linkId'),
    lidwoord: 'de',
    naam: 'link',
    benoem: ({ tekst }) => begin(tekst),
    kolommen: ({ tekst }) => ({ titel: tekst }),
  },
  RESULTAAT: {
    ...intrekbaar('Resultaat', 'resultaatId'),
    lidwoord: 'het',
    naam: 'resultaat',
    benoem: ({ naam }) => naam,
    kolommen: ({ naam }) => ({ titel: naam }),
  },
};

const dagen = ({ van, tot }: Tijdsaanduiding): { van?: string; tot?: string } => ({
  ...(van ? { van } : {}),
  ...(tot ? { tot } : {}),
});

function naamVanStap({ type, nummer, wanneer: { tekst } }: StapGegevens): string {
  const soort = type.code === 'ANDERS' ? type.tekst : type.code.toLowerCase().replaceAll('_', ' ');
  return [soort, nummer, tekst && `(${tekst})`].filter(Boolean).join(' ');
}

/** The doel: a text per kind of block, the usual ones always there to fill in. */
import { LegDoelVast } from '../../../domain/traject/teksten.js';
import { SOORTEN_DOELBLOK, type DoelBlok } from '../../../domain/traject/waarden.js';
import { DOELBLOK } from '../../../wording/namen.js';
import { een, type Invoer } from '../../formulier/invoer.js';
import type { Veld } from '../../formulier/velden.js';
import { bewerking, type Omgeving, type Vast } from './bewerking.js';

/** What the form begins with: the blocks that are written, then the usual ones that are not. */
function beginblokken({ stand: { delen, jaar } }: Omgeving): DoelBlok[] {
  const blokken = delen.vind('DOEL', String(jaar))?.deel.blokken ?? [];
  const gebruikt = new Set(blokken.map(({ soort }) => soort));
  const ontbreken = SOORTEN_DOELBLOK.filter((soort) => soort !== 'VRIJ' && !gebruikt.has(soort));
  const leeg = [...ontbreken, 'VRIJ' as const].map((soort) => ({ soort, tekst: '' }));
  return [...blokken, ...leeg];
}

/** A block with a heading of its own, or none, can get another one. */
const heeftKop = ({ soort, kop }: DoelBlok): boolean => soort === 'VRIJ' || kop !== undefined;

function veldenVan(blok: DoelBlok, index: number): Veld[] {
  const naam = DOELBLOK[blok.soort] ?? 'Nog iets';
  const tekst: Veld = {
    naam: `blokken.${String(index)}.tekst`,
    label: heeftKop(blok) ? `Tekst bij "${blok.kop ?? naam}"` : naam,
    soort: 'tekst',
    optioneel: true,
  };
  if (!heeftKop(blok)) return [tekst];
  const kop: Veld = {
    naam: `blokken.${String(index)}.kop`,
    label: `Kopje van "${blok.kop ?? naam}"`,
    soort: 'regel',
    optioneel: true,
  };
  return [kop, tekst];
}

function waarden(omgeving: Omgeving): Invoer {
  const velden = beginblokken(omgeving).flatMap(({ soort, kop = '', tekst }, index) => [
    [`blokken.${String(index)}.soort`, soort],
    [`blokken.${String(index)}.kop`, kop],
    [`blokken.${String(index)}.tekst`, tekst],
  ]);
  const { delen, jaar } = omgeving.stand;
  return {
    ...(Object.fromEntries(velden) as Invoer),
    revisie: String(delen.revisie('DOEL', String(jaar))),
  };
}

/** More than any doel has. */
const MEEST = 50;

/** The blocks of a form, empty ones too, in their order. */
const blokkenUit = (invoer: Invoer): DoelBlok[] =>
  Array.from({ length: MEEST }, (_niets, index) => `blokken.${String(index)}`)
    .filter((pad) => een(invoer, `${pad}.soort`))
    .map((pad) => {
      const kop = een(invoer, `${pad}.kop`).trim();
      return {
        soort: een(invoer, `${pad}.soort`) as DoelBlok['soort'],
        ...(kop ? { kop } : {}),
        tekst: een(invoer, `${pad}.tekst`),
      };
    });

function opdracht(invoer: Invoer, { trajectId, jaar }: Vast): object {
  const blokken = blokkenUit(invoer).filter(({ tekst }) => tekst.trim());
  if (!blokken.length) return [{ veld: 'blokken.0.tekst', zin: 'Vul minstens één tekst in.' }];
  return { trajectId, jaar, revisie: een(invoer, 'revisie'), blokken };
}

export const OVER_DOEL = {
  doel: bewerking({
    klasse: LegDoelVast,
    titel: ({ stand: { jaar } }) => `Doel in ${String(jaar)}`,
    knop: 'Doel bewaren',
    uitleg: () => 'Laat leeg wat er niet moet staan.',
    soort: 'DOEL',
    velden: (_omgeving, invoer) => blokkenUit(invoer).flatMap(veldenVan),
    mee: Array.from({ length: MEEST }, (_niets, index) => `blokken.${String(index)}.soort`),
    begin: waarden,
    opdracht,
  }),
};

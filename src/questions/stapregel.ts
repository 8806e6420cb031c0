/** A step as one row of a list that leaves the program, in the words of the report. */
import type { Stap } from '../domain/traject/traject-delen.js';
import { dagenVan, type Deels } from '../domain/tijd/tellen.js';
import { plainText } from '../text/plain.js';
import { parseText } from '../text/parse.js';
import { overalMetGewist } from '../wording/gewist-zin.js';
import { modusInWoorden, STATUS, staptypeInWoorden } from '../wording/namen.js';
import { tijdInWoorden } from '../wording/tijd.js';
import type { Stapregel } from './stappen.query.js';

/** Where a step stands. */
export type Plaats = Pick<Stapregel, 'nummer' | 'traject' | 'deeltraject'>;

/** Erased words say when they were erased, as everywhere. */
export function stapregel(plaats: Plaats, stap: Stap & Deels): Stapregel {
  const { type, nummer, wanneer, modus, doel } = stap.gegevens;
  return overalMetGewist({
    ...plaats,
    type: staptypeInWoorden(type),
    volgnummer: nummer ?? null,
    wanneer: tijdInWoorden(wanneer),
    van: wanneer.van,
    tot: wanneer.tot,
    precisie: wanneer.precisie,
    dagen: dagenVan(wanneer) ?? (wanneer.precisie === 'DAG' ? [wanneer.van] : []),
    status: statusVan(stap),
    uitvoerder: uitvoerderVan(stap),
    modus: modusInWoorden(modus) || null,
    doel: doel ? plainText(parseText(doel)) : null,
  });
}

const statusVan = ({ status, deels }: Stap & Deels): string =>
  deels ? `${STATUS[status]} (${String(deels.gehouden)} van ${String(deels.van)})` : STATUS[status];

const UITVOERDER = { BAZ: 'BAZ', PARTNER: 'partner', INITIATIEFNEMER: 'initiatiefnemer' } as const;

const uitvoerderVan = ({ gegevens: { uitvoerder } }: Stap): string =>
  [UITVOERDER[uitvoerder.soort], uitvoerder.omschrijving].filter(Boolean).join(': ');

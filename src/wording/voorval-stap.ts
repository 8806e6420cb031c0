/** What happened to a step, in one Dutch sentence each. */
import type { TrajectEvent } from '../domain/traject/traject-events.js';
import type { Tijdsaanduiding } from '../domain/tijdsaanduiding.js';
import type { StapGegevens } from '../domain/traject/waarden.js';
import { plus, type Geheugen, type Verteld, type Woorden } from './geheugen.js';
import { modusInWoorden, REDEN, RELATIE } from './namen.js';
import { tijdInWoorden } from './tijd.js';

type StapFeit = Extract<TrajectEvent, { data: { stapId: string } }>;

const stap = (geheugen: Geheugen, id: string): string => plus('Stap', geheugen.naam(id));

const reden = (waarom?: string): Pick<Verteld, 'reden'> => (waarom ? { reden: waarom } : {});

export const voorvallenVanStap: Woorden<StapFeit> = {
  StapGelogd: ({ stapId, gegevens, uitkomst }, geheugen) => {
    geheugen.onthoudStap(stapId, gegevens);
    const afloop = uitkomst.soort === 'GEHOUDEN' ? 'gelogd' : 'gelogd als niet doorgegaan';
    return {
      zin: `${stap(geheugen, stapId)} ${afloop}`,
      gebeurd: tijdInWoorden(gegevens.wanneer),
      ...(gegevens.verslag ? { nu: gegevens.verslag } : {}),
    };
  },
  StapGepland: ({ stapId, gegevens }, geheugen) => {
    geheugen.onthoudStap(stapId, gegevens);
    return { zin: `${stap(geheugen, stapId)} gepland` };
  },
  StapGehouden: ({ stapId, wanneer, verslag }, geheugen) => {
    geheugen.wijzigStap(stapId, { wanneer, ...(verslag ? { verslag } : {}) });
    return {
      zin: `${stap(geheugen, stapId)} gehouden`,
      gebeurd: tijdInWoorden(wanneer),
      ...(verslag ? { nu: verslag } : {}),
    };
  },
  StapVerplaatst: ({ stapId, naar, reden: waarom }, geheugen) => {
    const naam = stap(geheugen, stapId);
    geheugen.wijzigStap(stapId, { wanneer: naar });
    return { zin: `${naam} verplaatst naar ${tijdInWoorden(naar)}`, ...reden(waarom) };
  },
  StapUitgesteld: ({ stapId, tot, reden: waarom }, geheugen) => {
    const naam = stap(geheugen, stapId);
    if (tot) geheugen.wijzigStap(stapId, { wanneer: tot });
    return {
      zin: plus(`${naam} uitgesteld`, tot ? uitgesteldTot(tot) : ''),
      ...reden(waarom),
    };
  },
  StapNietDoorgegaan: ({ stapId, redencode, toelichting }, geheugen) => ({
    zin: `${stap(geheugen, stapId)} ging niet door`,
    reden: toelichting ?? REDEN[redencode],
  }),
  StapGeevalueerd: ({ stapId, antwoorden }, geheugen) => ({
    zin: `${stap(geheugen, stapId)} geëvalueerd`,
    nu: antwoorden.map(({ vraag, antwoord }) => `${vraag} ${antwoord}`).join('\n\n'),
  }),
  StapGecorrigeerd: ({ stapId, nieuw, reden: waarom }, geheugen) => {
    const naam = stap(geheugen, stapId);
    const was = geheugen.gegevens(stapId);
    geheugen.wijzigStap(stapId, zonderNiets(nieuw));
    return { zin: `${naam} verbeterd`, ...verschil(was, nieuw), ...reden(waarom) };
  },
  StapGekoppeld: ({ stapId, relatie, doelStapId }, geheugen) => ({
    zin: plus(
      `${stap(geheugen, stapId)} ${RELATIE[relatie]}`,
      geheugen.naam(doelStapId) || 'een stap van een ander traject',
    ),
  }),
  StapIngetrokken: ({ stapId, reden: waarom }, geheugen) => ({
    zin: `${stap(geheugen, stapId)} ingetrokken`,
    ...reden(waarom),
  }),
  StapHersteld: ({ stapId }, geheugen) => ({ zin: `${stap(geheugen, stapId)} hersteld` }),
};

/** 'tot 3 mei 2022'; of a time that says itself until or from when, its own words. */
const uitgesteldTot = (tijd: Tijdsaanduiding): string =>
  tijd.precisie === 'TOT' || tijd.precisie === 'VANAF'
    ? tijdInWoorden(tijd)
    : `tot ${tijdInWoorden(tijd)}`;

type Nieuw = { [K in keyof StapGegevens]?: StapGegevens[K] | null };

const zonderNiets = (nieuw: Nieuw): Partial<StapGegevens> =>
  Object.fromEntries(Object.entries(nieuw).map(([veld, waarde]) => [veld, waarde ?? undefined]));

const VELDEN = {
  wanneer: 'Wanneer',
  nummer: 'Nummer',
  modus: 'Hoe',
  plaats: 'Plaats',
  doel: 'Doelstelling',
  aanwezigen: 'Aanwezigen',
  verslag: 'Wat gebeurde er',
  aantal: 'Aantal keer',
} as const;

/** Old and new side by side, a line per field that has words. */
function verschil(was: StapGegevens | undefined, nieuw: Nieuw): Pick<Verteld, 'was' | 'nu'> {
  const velden = (Object.keys(VELDEN) as (keyof typeof VELDEN)[]).filter((veld) => veld in nieuw);
  if (!velden.length) return {};
  const regels = (gegevens: Nieuw): string =>
    velden.map((veld) => `${VELDEN[veld]}: ${waarde(gegevens, veld)}`).join('\n');
  return { ...(was ? { was: regels(was) } : {}), nu: regels(nieuw) };
}

function waarde(gegevens: Nieuw, veld: keyof typeof VELDEN): string {
  if (veld === 'wanneer') return gegevens.wanneer ? tijdInWoorden(gegevens.wanneer) : '–';
  if (veld === 'modus') return modusInWoorden(gegevens.modus ?? undefined) || '–';
  return String(gegevens[veld] ?? '–');
}

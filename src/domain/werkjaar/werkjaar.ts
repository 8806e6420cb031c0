/** A werkjaar's state and how each fact changes it. */
import type { Aggregate, Feit, Vastgelegd } from '../aggregate.js';
import type { Uuid } from '../dag.js';
import { leeg, onderdeel, sleutel, zet, zetTerug, type Staat } from '../staat.js';
import { wisDeel } from '../tekst-gewist.js';
import type { DeelVanWerkjaar, Knoop } from './werkjaar-delen.js';
import type { WerkjaarEvent } from './werkjaar-events.js';
import { kinderenVan } from './boom.js';

export type WerkjaarStaat = Staat<DeelVanWerkjaar>;

export const werkjaar: Aggregate<WerkjaarStaat, WerkjaarEvent> = {
  categorie: 'werkjaar',
  begin: leeg<DeelVanWerkjaar>(),
  evolve: (staat, feit) => (HOE[feit.type] as Hoe<WerkjaarEvent>)(staat, feit),
};

type Hoe<E extends WerkjaarEvent> = (staat: WerkjaarStaat, feit: Feit<E>) => WerkjaarStaat;
type Tabel = { [T in WerkjaarEvent['type']]: Hoe<Extract<WerkjaarEvent, { type: T }>> };

type NieuweKnoop = Omit<Knoop, 'soort' | 'volgnr' | 'ingetrokken'>;

const nieuw = (staat: WerkjaarStaat, knoop: NieuweKnoop, bij: Vastgelegd): WerkjaarStaat =>
  zet<DeelVanWerkjaar>(
    staat,
    { soort: 'KNOOP', ...knoop, volgnr: bij.revisie, ingetrokken: false },
    bij,
  );

/** The node with these fields changed; undefined takes one away. */
function met(
  staat: WerkjaarStaat,
  id: Uuid,
  bij: Vastgelegd,
  wijziging: Partial<Knoop>,
): WerkjaarStaat {
  const knoop = onderdeel<DeelVanWerkjaar, 'KNOOP'>(staat, 'KNOOP', id);
  if (!knoop) return staat;
  const gewijzigd = Object.entries({ ...knoop.deel, ...wijziging });
  const deel = Object.fromEntries(gewijzigd.filter(([, waarde]) => waarde !== undefined));
  return zet<DeelVanWerkjaar>(staat, deel as unknown as Knoop, bij);
}

const HOE: Tabel = {
  WerkjaarGeopend: (staat, { data, bij }) =>
    zet<DeelVanWerkjaar>(staat, { soort: 'JAAR', id: String(data.jaar), ...data }, bij),
  StrategischeDoelstellingToegevoegd: (staat, { data, bij }) =>
    nieuw(staat, { soortKnoop: 'STRATEGISCHE_DOELSTELLING', ...data }, bij),
  HoofdstukToegevoegd: (staat, { data, bij }) =>
    nieuw(staat, { soortKnoop: 'HOOFDSTUK', ...data }, bij),
  RubriekToegevoegd: (staat, { data, bij }) =>
    nieuw(staat, { soortKnoop: 'RUBRIEK', ...data }, bij),
  // It may have stood elsewhere in this year before.
  TrajectIngedeeld: (staat, { data: { trajectId: id, ...plaats }, bij }) =>
    nieuw(zonderVolgers(staat, id), { soortKnoop: 'TRAJECT', id, ...plaats }, bij),
  TrajectUitgedeeld: (staat, { data, bij }) =>
    met(staat, data.trajectId, bij, { ingetrokken: true }),
  TekstblokGeplaatst: (staat, { data, bij }) =>
    nieuw(staat, { soortKnoop: 'TEKSTBLOK', ...data }, bij),
  TekstblokHerzien: (staat, { data: { id, ...nieuwe }, bij }) =>
    met(staat, id, bij, { kop: undefined, ...nieuwe }),
  KnoopHernoemd: (staat, { data: { id, titel }, bij }) => met(staat, id, bij, { titel }),
  KnoopVerplaatst: (staat, { data, bij }) => verplaats(staat, data, bij),
  KnoopGenummerd: (staat, { data: { id, nummer }, bij }) =>
    met(staat, id, bij, { nummer: nummer ?? undefined }),
  KnoopIngetrokken: (staat, { data, bij }) => met(staat, data.id, bij, { ingetrokken: true }),
  KnoopHersteld: (staat, { data, bij }) => met(staat, data.id, bij, { ingetrokken: false }),
  TekstGewist: wisDeel,
  WerkjaarWijzigingOngedaanGemaakt: (staat, { data, bij }) =>
    zetTerug<DeelVanWerkjaar>(staat, data.onderdelen, bij),
};

/** The node follows another one; what followed it stays where it stood. */
const verplaats = (
  staat: WerkjaarStaat,
  { id, ouderId, na }: { id: Uuid; ouderId: Uuid | null; na: Uuid | null },
  bij: Vastgelegd,
): WerkjaarStaat => met(zonderVolgers(staat, id), id, bij, { ouderId, na, volgnr: bij.revisie });

/** What followed the node goes on from the node's own neighbour: its place changes, but nobody changed it. */
function zonderVolgers(staat: WerkjaarStaat, id: Uuid): WerkjaarStaat {
  const huidig = onderdeel<DeelVanWerkjaar, 'KNOOP'>(staat, 'KNOOP', id);
  if (!huidig) return staat;
  const rij = kinderenVan(staat, huidig.deel.ouderId);
  const buur = rij[rij.findIndex((knoop) => knoop.id === id) - 1]?.id ?? null;
  return rij
    .filter((knoop) => knoop.na === id)
    .reduce(
      (nu, volger) =>
        nu.update(sleutel('KNOOP', volger.id), (was) => ({
          ...was!,
          deel: { ...volger, na: buur },
        })),
      staat,
    );
}

import { alle, onderdeel } from '../../src/domain/staat.js';
import { genummerdeBoom, knopenVan, type GenummerdeKnoop } from '../../src/domain/werkjaar/boom.js';
import type { DeelVanWerkjaar } from '../../src/domain/werkjaar/werkjaar-delen.js';
import type { WerkjaarEvent } from '../../src/domain/werkjaar/werkjaar-events.js';
import { werkjaar as aggregate, type WerkjaarStaat } from '../../src/domain/werkjaar/werkjaar.js';
import type { Projection } from '../projection.js';
import { WerkjaarRij } from './werkjaar.table.js';

export const werkjaar: Projection<WerkjaarStaat, WerkjaarEvent, WerkjaarRij> = {
  name: 'werkjaar',
  version: 1,
  aggregate,
  entity: WerkjaarRij,
  onPoison: 'stop',
  rows: (staat, streamId) => {
    const jaar = alle<DeelVanWerkjaar, 'JAAR'>(staat, 'JAAR')[0];
    if (!jaar) return [];
    const zelf: WerkjaarRij = {
      ...NIETS,
      streamId,
      key: 'jaar',
      jaar: jaar.deel.jaar,
      volgorde: 0,
      soort: 'JAAR',
      id: jaar.deel.id,
      importVersie: jaar.deel.importVersie ?? null,
      bij: jaar.bij,
    };
    const knopen = genummerdeBoom(knopenVan(staat));
    return [
      zelf,
      ...knopen.map((knoop, index) => ({
        ...NIETS,
        streamId,
        key: knoop.id,
        jaar: jaar.deel.jaar,
        volgorde: index + 1,
        ...knoopRij(knoop),
        bij: onderdeel<DeelVanWerkjaar, 'KNOOP'>(staat, 'KNOOP', knoop.id)!.bij,
      })),
    ];
  },
};

const NIETS = {
  ouderId: null,
  diepte: 0,
  cijfers: null,
  nummer: null,
  titel: null,
  werktitel: null,
  kop: null,
  niveau: null,
  tekst: null,
  importVersie: null,
};

const knoopRij = (knoop: GenummerdeKnoop) => ({
  soort: knoop.soortKnoop,
  id: knoop.id,
  ouderId: knoop.ouderId,
  diepte: knoop.diepte,
  cijfers: knoop.cijfers ?? null,
  nummer: knoop.nummer ?? null,
  titel: knoop.titel ?? null,
  werktitel: knoop.werktitel ?? null,
  kop: knoop.kop ?? null,
  niveau: knoop.niveau ?? null,
  tekst: knoop.tekst ?? null,
});

/** The fields that tell of a step, as a form or another door sends them, and what a decision makes of them. */
import { EenVan, Geheel, JaarVeld, JaNee } from '../../invoer.js';
import { Id, IdsOf } from '../../invoer-id.js';
import { Regel, Tekst } from '../../invoer-tekst.js';
import { ValidateIf } from 'class-validator';
import { TrajectOpdracht } from '../traject-opdracht.js';
import {
  STAPCODES,
  UITVOERDERS,
  type SoortUitvoerder,
  type StapCode,
  type StapGegevens,
  type StapType,
} from '../waarden.js';
import type { Dag } from '../../dag.js';
import { leesTijd, type Leeskader } from '../../tijd/lees.js';
import { isWeigering, weiger, type Weigering } from '../../weigering.js';
import type { Tijdsaanduiding } from '../../tijdsaanduiding.js';
import { leesModus } from '../../modus.js';
import type { TrajectStaat } from '../traject.js';
import { nummerBezet } from './stapnummer.js';

const SOORTEN = [...STAPCODES, 'ANDERS'] as const;
const MEEST = 1000;

/** 'enkele', or how many times. */
const Aantal = (): PropertyDecorator => (doel, veld) => {
  ValidateIf((velden: StapVelden) => velden.aantal !== 'enkele', { context: { of: 'enkele' } })(
    doel,
    veld,
  );
  Geheel({ optioneel: true, min: 1, max: MEEST })(doel, veld);
};

export abstract class StapVelden extends TrajectOpdracht {
  @Id() stapId: string;
  /** The werkjaar in which it is logged. */
  @JaarVeld() jaar: number;
  @Id({ optioneel: true }) deeltrajectId?: string;
  @EenVan(SOORTEN) type: StapCode | 'ANDERS';
  /** What it was, where the type is ANDERS. */
  @Regel({ optioneel: true }) typeTekst?: string;
  @Geheel({ optioneel: true, min: 1, max: MEEST }) nummer?: number;
  /** A day or a time in words ('29/4', 'in september', 'gisteren'); left out = not known. */
  @Regel({ optioneel: true }) wanneer?: string;
  /** Words of `wanneer` that are not understood are kept as they are, without a date; without this they are refused. */
  @JaNee({ optioneel: true }) zonderDatum?: boolean;
  /** 'online', 'telefonisch', 'fysiek', 'hybride', or words of one's own. */
  @Regel({ optioneel: true }) modus?: string;
  @Tekst({ optioneel: true }) doel?: string;
  @Regel({ optioneel: true }) plaats?: string;
  @EenVan(UITVOERDERS, { optioneel: true }) uitvoerder?: SoortUitvoerder;
  @Regel({ optioneel: true }) uitvoerderNaam?: string;
  /** 'team', or the ids of who did it; left out = whoever logs it. */
  @IdsOf('team') medewerkers?: string[] | 'team';
  @Regel({ optioneel: true }) aanwezigen?: string;
  @Tekst({ optioneel: true }) verslag?: string;
  @Aantal() aantal?: number | 'enkele';
}

/** Who logs a step, and when. */
export interface Logger {
  /** Who did it where nobody is named. */
  readonly wie: StapGegevens['medewerkers'];
  readonly vandaag: Dag;
}

/**
 * The step that the fields tell of; whether its deeltraject is there is the caller's to ask. `wie` did it where
 * nobody is named: only a step of somebody else's may lack an owner.
 */
export function gegevensVan(
  velden: StapVelden,
  staat: TrajectStaat,
  { wie, vandaag }: Logger,
): StapGegevens | Weigering {
  const { zonderDatum } = velden;
  const wanneer = tijd(velden.wanneer, { werkjaar: velden.jaar, vandaag, zoBewaren: zonderDatum });
  if (isWeigering(wanneer)) return wanneer;
  const type = typeVan(velden);
  if (isWeigering(type)) return type;
  const { jaar, deeltrajectId, nummer, doel, plaats, aanwezigen, verslag } = velden;
  const modus = velden.modus === undefined ? undefined : leesModus(velden.modus);
  const gegevens: StapGegevens = {
    jaar,
    type,
    wanneer,
    ...gegeven({ deeltrajectId, nummer, modus, doel, plaats, aanwezigen, verslag }),
    uitvoerder: {
      soort: velden.uitvoerder ?? 'BAZ',
      ...gegeven({ omschrijving: velden.uitvoerderNaam }),
    },
    medewerkers: medewerkersVan(velden) ?? wie,
    aantal: velden.aantal ?? 1,
  };
  return nummerBezet(gegevens, staat, velden.stapId) ?? gegevens;
}

const medewerkersVan = ({
  uitvoerder = 'BAZ',
  medewerkers,
}: StapVelden): StapVelden['medewerkers'] =>
  uitvoerder === 'BAZ' && !medewerkers?.length ? undefined : medewerkers;

/** A time as it was typed; a year that is not named is the werkjaar. */
export const tijd = (tekst: string | undefined, kader: Leeskader): Tijdsaanduiding | Weigering =>
  leesTijd(tekst ?? '', kader);

function typeVan({ type, typeTekst }: StapVelden): StapType | Weigering {
  if (type !== 'ANDERS') return { code: type };
  return typeTekst
    ? { code: 'ANDERS', tekst: typeTekst }
    : weiger('tekst-leeg', { veld: 'typeTekst' });
}

const gegeven = <T extends object>(velden: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(velden).filter(([, waarde]) => waarde !== undefined),
  ) as Partial<T>;

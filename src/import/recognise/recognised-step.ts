import { gelijk } from '../../domain/gelijk.js';
import { leesTijdsaanduiding } from '../../domain/tijd/lees.js';
import type { Tijdsaanduiding } from '../../domain/tijdsaanduiding.js';
import type { Redencode, SoortUitvoerder, StapType } from '../../domain/traject/waarden.js';
import { tijdInWoorden } from '../../wording/tijd.js';
import type { Status } from './outcome.js';

/** A step as the wording tells it; the importer adds what no report says (ids, medewerkers). */
export interface RecognisedStep {
  type: StapType;
  nummer?: number;
  /** `leesTijdsaanduiding(wanneer, werkjaar)` gives `tijd`; '' where no time is told. */
  wanneer: string;
  tijd: Tijdsaanduiding;
  modus?: string;
  doel?: string;
  plaats?: string;
  uitvoerder: { soort: SoortUitvoerder; omschrijving?: string };
  aantal: number | 'enkele';
  status: Status;
  /** Of a step that was put off: until when, where that is said; `wanneer` is then when it was to be, '' where nothing says so. */
  tot?: string;
  /** Of a step that was put off: why, in words. */
  reden?: string;
  /** Present where the step was not held. */
  redencode?: Redencode;
  /** Dutch: what was doubted and why. */
  doubt?: string;
}

/** What a time says, however it is worded. */
const shapeOf = ({ tekst: _tekst, jaarImpliciet: _implicit, ...shape }: Tijdsaanduiding): object =>
  shape;

/** Spells a time so that it reads back as it was understood: in the text's own words where these suffice. */
export const spelled = (
  tijd: Tijdsaanduiding,
  jaar: number,
): Pick<RecognisedStep, 'wanneer' | 'tijd'> => {
  const same = leesTijdsaanduiding(tijd.tekst, jaar);
  const asTold = same !== undefined && gelijk(shapeOf(same), shapeOf(tijd));
  const wanneer = asTold ? tijd.tekst : tijdInWoorden(tijd);
  const read = asTold ? same : leesTijdsaanduiding(wanneer, jaar);
  return { wanneer, tijd: read ?? tijd };
};

/** A step without a time: '' is how nothing is typed in the form. */
export const UNKNOWN_TIME: Pick<RecognisedStep, 'wanneer' | 'tijd'> = {
  wanneer: '',
  tijd: { precisie: 'ONBEKEND', van: null, tot: null, tekst: '', jaarImpliciet: false },
};

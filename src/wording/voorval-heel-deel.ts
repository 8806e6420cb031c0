/** The facts of a part that is added and revised as a whole, in words that follow from what its kind says of itself. */
import { AGGREGATEN } from '../domain/aggregaten.js';
import type { Deelsoort } from '../domain/deelsoort.js';
import { velden } from './deel-tekst.js';
import { plus, type Geheugen, type Verteld } from './geheugen.js';

/** What a kind that `heelDeel` made says of itself. */
interface Heel extends Deelsoort<Data> {
  readonly soort: string;
  readonly stam: string;
}
interface Data {
  readonly id: string;
  readonly reden?: string;
}
type Woorden = Readonly<Record<string, (data: Data, geheugen: Geheugen) => Verteld>>;

const isHeel = (soort: object): soort is Heel => 'stam' in soort;

const HEEL = new Map(
  Object.values(AGGREGATEN)
    .flatMap(({ soorten }) => Object.values<object>(soorten))
    .filter(isHeel)
    .map((soort) => [soort.soort, soort]),
);

export const HELE_DELEN_IN_WOORDEN: Woorden = Object.fromEntries(
  [...HEEL.values()].flatMap((heel) => Object.entries(woorden(heel))),
);

function woorden(heel: Heel): Woorden {
  const { stam, naam } = heel;
  const wie = (geheugen: Geheugen, id: string): string =>
    plus(naam.charAt(0).toUpperCase() + naam.slice(1), geheugen.naam(id));
  const geschreven =
    (wat: string) =>
    (data: Data, geheugen: Geheugen): Verteld => {
      const tekst = onthoud(heel, data, geheugen);
      return { zin: `${wie(geheugen, data.id)} ${wat}`, ...tekst };
    };
  const zonderTekst =
    (wat: string) =>
    ({ id, reden }: Data, geheugen: Geheugen): Verteld => ({
      zin: `${wie(geheugen, id)} ${wat}`,
      ...(reden ? { reden } : {}),
    });
  return {
    [`${stam}Toegevoegd`]: geschreven('toegevoegd'),
    [`${stam}Herzien`]: geschreven('gewijzigd'),
    [`${stam}Ingetrokken`]: zonderTekst('ingetrokken'),
    [`${stam}Hersteld`]: zonderTekst('hersteld'),
  };
}

/** Remembers how the part is called and what it holds, beside what it held before. */
function onthoud(
  { soort, naam, benoem, persoon }: Heel,
  deel: Data,
  geheugen: Geheugen,
): Pick<Verteld, 'was' | 'nu'> {
  const eigen = geheugen.bekend(persoon?.(deel) ?? '') ?? benoem(deel);
  if (eigen !== naam) geheugen.onthoudNaam(deel.id, eigen);
  const tekst = velden(deel, (id) => geheugen.bekend(id))
    .map(([label, waarde]) => `${label}: ${waarde}`)
    .join('\n\n');
  return geheugen.tekst(`${soort}/${deel.id}`, tekst);
}

/** A part as an undo gave it back. @returns false where it is of a kind of its own */
export function onthoudHeel(deel: { soort: string; id: string }, geheugen: Geheugen): boolean {
  const heel = HEEL.get(deel.soort);
  if (heel) onthoud(heel, deel, geheugen);
  return heel !== undefined;
}

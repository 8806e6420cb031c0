/** What the four facts of a part that is kept as a whole make of the state. */
import type { Feit } from './aggregate.js';
import type { Uuid } from './dag.js';
import { sleutel, zet, type Benoemd, type Staat } from './staat.js';
import type { HeelDeel, Declaratie } from './heel-deel.js';

/** What a fact of a part makes of the state; a fact about what is not there changes nothing. */
export type Vouw<Alle> = (staat: Staat<Alle>, feit: Feit) => Staat<Alle>;

/** What each of a kind's four facts makes of the state, by type. */
export function vouwen<D extends HeelDeel & Alle, Alle extends Benoemd, V>({
  soort,
  stam,
}: Declaratie<D, Alle, V>): Record<string, Vouw<Alle>> {
  const ingetrokken =
    (weg: boolean): Vouw<Alle> =>
    (staat, { data, bij }) => {
      const deel = staat.get(sleutel(soort, idIn(data)))?.deel;
      return deel ? zet<Alle>(staat, { ...deel, ingetrokken: weg }, bij) : staat;
    };
  return {
    [`${stam}Toegevoegd`]: (staat, { data, bij }) =>
      zet<Alle>(staat, heel({ soort, ...data, ingetrokken: false, volgnr: bij.revisie }), bij),
    [`${stam}Herzien`]: (staat, { data, bij }) => {
      const was = staat.get(sleutel(soort, idIn(data)))?.deel as HeelDeel | undefined;
      const { ingetrokken: weg, volgnr } = was ?? {};
      return was
        ? zet<Alle>(staat, heel({ soort, ...data, ingetrokken: weg, volgnr }), bij)
        : staat;
    },
    [`${stam}Ingetrokken`]: ingetrokken(true),
    [`${stam}Hersteld`]: ingetrokken(false),
  };
}

const idIn = (data: object): Uuid => (data as { id: Uuid }).id;
const heel = <Alle>(deel: object): Alle => deel as Alle;

/** The doel: a text per kind of block, the usual ones always there to fill in. */
import { LegDoelVast } from '../../../domain/traject/teksten.js';
import { SOORTEN_DOELBLOK, type DoelBlok } from '../../../domain/traject/waarden.js';
import { DOELBLOK } from '../../../wording/namen.js';
import { formIn, wrong } from '../../form/declare.js';
import { area, hidden, line, rows } from '../../form/fields.js';
import { single, type FormInput } from '../../form/input.js';
import { sleutel } from '../../../domain/staat.js';
import { TrajectScene, type AroundTraject } from '../traject.scene.js';

/** What the form begins with: the blocks that are written, then the usual ones that are not. */
function blocksOf({ stand: { delen, jaar } }: AroundTraject): DoelBlok[] {
  const written = delen.vind('DOEL', String(jaar))?.deel.blokken ?? [];
  const used = new Set(written.map(({ soort }) => soort));
  const missing = SOORTEN_DOELBLOK.filter((soort) => soort !== 'VRIJ' && !used.has(soort));
  return [...written, ...[...missing, 'VRIJ' as const].map((soort) => ({ soort, tekst: '' }))];
}

/** What a block is called: by its heading, or by its kind. */
const nameOf = (block: FormInput): string =>
  single(block, 'kop') || (DOELBLOK[single(block, 'soort') as DoelBlok['soort']] ?? 'Nog iets');

/** A block with a heading of its own, or none, can get another one. */
const hasHeading = (block: FormInput): boolean =>
  single(block, 'soort') === 'VRIJ' || single(block, 'kop') !== '';

export const DOEL_FORM = {
  doel: formIn(TrajectScene)({
    command: LegDoelVast,
    title: ({ stand: { jaar } }) => `Doel in ${String(jaar)}`,
    button: 'Doel bewaren',
    unsaved: 'onbewaard doel',
    parts: (_values, { jaar }) => [sleutel('DOEL', String(jaar))],
    intro: () => 'Komt in het verslag, bij Doel. Laat leeg wat er niet moet staan.',
    fields: {
      blokken: rows({
        soort: hidden(),
        kop: line((_around, block) => `Kopje van "${nameOf(block)}"`, {
          optional: true,
          shown: (_around, block) => hasHeading(block),
        }),
        tekst: area(
          (_around, block) => (hasHeading(block) ? `Tekst bij "${nameOf(block)}"` : nameOf(block)),
          { optional: true },
        ),
      }),
    },
    begin: (around) => ({
      blokken: blocksOf(around).map(({ soort, kop = '', tekst }) => ({ soort, kop, tekst })),
      revisie: around.stand.delen.revisie('DOEL', String(around.stand.jaar)),
    }),
    make: ({ blokken }) => {
      const written = blokken.filter(({ tekst }) => tekst.trim());
      if (!written.length) return wrong('blokken.0.tekst', 'Vul minstens één tekst in.');
      return {
        blokken: written.map(({ soort, kop, tekst }) => ({
          ...{ soort, tekst },
          ...(kop.trim() ? { kop: kop.trim() } : {}),
        })),
      };
    },
    anchor: () => 'DOEL',
  }),
};

/** The texts of a traject's table: stand van zaken and lessons. Alineas and the doel have files of their own. */
import { sleutel } from '../../../domain/staat.js';
import { leesDag } from '../../../domain/tijd/lees-dag.js';
import { HerzieLes, LegLesVast } from '../../../domain/traject/lessen.js';
import { LegStandVanZakenVast } from '../../../domain/traject/teksten.js';
import { FASEN } from '../../../domain/traject/waarden.js';
import { FASE } from '../../../wording/namen.js';
import { dagInWoorden } from '../../../wording/ogenblik.js';
import { geenDag } from '../../../wording/weigering-zin.js';
import { formIn, wrong } from '../../form/declare.js';
import { area, line, list, newId } from '../../form/fields.js';
import { optionsOf } from '../../form/choice-options.js';
import { TrajectScene, type AroundTraject } from '../traject.scene.js';
import { partElement } from '../../addresses.js';

const form = formIn(TrajectScene);

const LESSON = area<AroundTraject>('Wat leerden jullie?', {
  hint: 'Komt in het verslag, bij Lessons learned.',
});
const THEMES = line<AroundTraject>("Thema's", {
  optional: true,
  hint: 'Met een komma ertussen: toegankelijkheid, communicatie. Komen niet in het verslag: ze helpen om lessen terug te vinden.',
});
const themesIn = (text: string): string[] =>
  text
    .split(',')
    .map((thema) => thema.trim())
    .filter(Boolean);

/** Shown as nothing filled in: that is what it then means. */
const endOf = (jaar: number): string => `${String(jaar)}-12-31`;

export const TEXT_FORMS = {
  'stand-van-zaken': form({
    command: LegStandVanZakenVast,
    title: ({ stand: { jaar } }) => `Stand van zaken eind ${String(jaar)}`,
    button: 'Stand van zaken bewaren',
    unsaved: 'onbewaarde stand van zaken',
    parts: (_values, { jaar }) => [sleutel('STAND_VAN_ZAKEN', String(jaar))],
    fields: {
      tekst: area(({ stand: { jaar } }) => `Hoe staat het ervoor eind ${String(jaar)}?`, {
        hint: 'Komt in het verslag, bij Stand van zaken.',
      }),
      peildatum: line('Op welke dag staat het er zo voor?', {
        ...{ short: true, more: true },
        hint: ({ stand: { jaar } }) => `Als je niets invult: 31 december ${String(jaar)}.`,
      }),
      fase: list(
        'In welke fase is het traject dan?',
        [{ value: '', label: 'niet gezegd' } as const, ...optionsOf(FASEN, FASE)],
        { more: true },
      ),
    },
    begin: ({ stand: { delen, jaar } }) => {
      const nu = delen.vind('STAND_VAN_ZAKEN', String(jaar))?.deel;
      return {
        tekst: nu?.tekst ?? '',
        peildatum: nu && nu.peildatum !== endOf(jaar) ? dagInWoorden(nu.peildatum) : '',
        fase: nu?.fase ?? '',
        revisie: delen.revisie('STAND_VAN_ZAKEN', String(jaar)),
      };
    },
    make: ({ peildatum }, { jaar, vandaag }) => {
      const getypt = peildatum.trim();
      if (!getypt) return { peildatum: '' };
      const dag = leesDag(getypt, { werkjaar: jaar, vandaag }, 'laatste');
      return typeof dag === 'string' ? { peildatum: dag } : wrong('peildatum', geenDag(dag));
    },
    anchor: () => 'STAND_VAN_ZAKEN',
  }),
  les: form({
    command: LegLesVast,
    title: ({ stand: { jaar } }) => `Les toevoegen (${String(jaar)})`,
    button: 'Les bewaren',
    unsaved: 'onbewaarde les',
    fields: { lesId: newId(), tekst: LESSON, themas: THEMES },
    make: ({ themas }) => ({ themas: themesIn(themas) }),
    anchor: ({ lesId }) => partElement('LES', lesId),
  }),
  'les-herzien': form({
    command: HerzieLes,
    title: 'Les herschrijven',
    button: 'Les bewaren',
    unsaved: 'onbewaarde les',
    parts: (_values, { deel }) => [sleutel('LES', deel)],
    fields: { tekst: LESSON, themas: THEMES },
    begin: ({ stand: { delen } }, { deel }) => {
      const les = delen.geef('LES', deel);
      return {
        tekst: les.deel.tekst,
        themas: les.deel.themas.join(', '),
        revisie: les.bij.revisie,
      };
    },
    make: ({ themas }, { deel }) => ({ lesId: deel, themas: themesIn(themas) }),
    anchor: (_values, { deel }) => partElement('LES', deel),
  }),
};

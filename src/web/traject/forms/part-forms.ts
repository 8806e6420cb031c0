/** Deeltrajecten, results and links: what belongs to a traject beside its texts. */
import { VoegLinkToe, WerkResultaatBij } from '../../../domain/traject/bijlagen.js';
import {
  HernoemDeeltraject,
  SluitDeeltrajectAf,
  VoegDeeltrajectToe,
} from '../../../domain/traject/deeltrajecten.js';
import { sleutel } from '../../../domain/staat.js';
import { formIn } from '../../form/declare.js';
import { line, newId } from '../../form/fields.js';
import { TrajectScene } from '../traject.scene.js';
import { partOf } from './named-part.js';
import { partElement } from '../../addresses.js';

const form = formIn(TrajectScene);

export const PART_FORMS = {
  deeltraject: form({
    command: VoegDeeltrajectToe,
    title: 'Deeltraject toevoegen',
    button: 'Deeltraject toevoegen',
    unsaved: 'onbewaard deeltraject',
    intro: () =>
      'Een deeltraject krijgt een eigen procesverloop. Zodra het iets bevat, staat het apart in het verslag, onder zijn naam.',
    fields: { deeltrajectId: newId(), naam: line('Naam') },
    anchor: ({ deeltrajectId }) => partElement('DEELTRAJECT', deeltrajectId),
  }),
  'deeltraject-hernoemen': form({
    command: HernoemDeeltraject,
    title: 'Deeltraject hernoemen',
    button: 'Naam bewaren',
    parts: (_values, { deel }) => [sleutel('DEELTRAJECT', deel)],
    fields: { naam: line('Naam') },
    begin: ({ stand: { delen } }, { deel }) => {
      const { deel: nu, bij } = delen.geef('DEELTRAJECT', deel);
      return { naam: nu.naam, revisie: bij.revisie };
    },
    make: (_values, { deel }) => ({ deeltrajectId: deel }),
    anchor: (_values, { deel }) => partElement('DEELTRAJECT', deel),
  }),
  'deeltraject-afsluiten': form({
    command: SluitDeeltrajectAf,
    title: 'Deeltraject afsluiten',
    button: 'Deeltraject afsluiten',
    intro: () => 'Er kunnen dan geen nieuwe stappen meer bij.',
    fields: {},
    make: (_values, { deel }) => ({ deeltrajectId: deel }),
    anchor: (_values, { deel }) => partElement('DEELTRAJECT', deel),
  }),
  resultaat: form({
    command: WerkResultaatBij,
    title: (_around, { deel }) => (deel ? 'Resultaat bijwerken' : 'Resultaat toevoegen'),
    intro: () => 'Een resultaat komt niet in het verslag: het staat op de pagina van het traject.',
    button: 'Resultaat bewaren',
    unsaved: 'onbewaard resultaat',
    parts: ({ resultaatId }) => [sleutel('RESULTAAT', resultaatId)],
    fields: {
      resultaatId: newId(),
      naam: line('Welk resultaat?', { hint: 'Bijvoorbeeld: draaiboek.' }),
      status: line('Hoe staat het ermee?', { hint: 'Bijvoorbeeld: in opmaak.' }),
    },
    begin: ({ stand: { delen } }, { deel }) => {
      const { naam = '', status = '' } = delen.vind('RESULTAAT', deel)?.deel ?? {};
      return { naam, status, ...(deel ? { resultaatId: deel } : {}) };
    },
    anchor: ({ resultaatId }) => partElement('RESULTAAT', resultaatId),
  }),
  /** `deel` = 'STAP/<id>' or 'KERN/<trajectId>': what the link belongs to. */
  link: form({
    command: VoegLinkToe,
    title: 'Link toevoegen',
    intro: () =>
      'Een link komt niet in het verslag: ze staat op de pagina van het traject. Moet ze er wel in, zet ze dan in een tekst.',
    button: 'Link bewaren',
    unsaved: 'onbewaarde link',
    fields: {
      linkId: newId(),
      url: line('Adres', { hint: 'Begint met https://' }),
      tekst: line('Naam van de link', { optional: true }),
    },
    make: (_values, { deel }) => {
      const { soort, id } = partOf(deel);
      return { bijSoort: soort, bijId: id };
    },
    anchor: ({ linkId }) => partElement('LINK', linkId),
  }),
};

/** A step turns out otherwise than it was logged: all that is known of it, to be mended. */
import { CorrigeerStap } from '../../../domain/traject/stappen/corrigeren.js';
import type { StapGegevens } from '../../../domain/traject/waarden.js';
import { modusInWoorden } from '../../../wording/namen.js';
import { formIn } from '../../form/declare.js';
import { hidden, line, list, screen } from '../../form/fields.js';
import {
  ALL_KINDS,
  DETAILS,
  inWords,
  keepWords,
  REPORT,
  timeOf,
  WHICH,
} from '../../stap/step-fields.js';
import { sleutel } from '../../../domain/staat.js';
import { TrajectScene } from '../traject.scene.js';
import { stepName } from './step-at.js';
import { partElement } from '../../addresses.js';

const textsOf = (gegevens: StapGegevens) => ({
  deeltrajectId: gegevens.deeltrajectId ?? '',
  nummer: String(gegevens.nummer ?? ''),
  modus: modusInWoorden(gegevens.modus),
  doel: gegevens.doel ?? '',
  plaats: gegevens.plaats ?? '',
  aanwezigen: gegevens.aanwezigen ?? '',
  verslag: gegevens.verslag ?? '',
  aantal: String(gegevens.aantal),
});

export const STEP_MEND_FORM = {
  'stap-verbeteren': formIn(TrajectScene)({
    command: CorrigeerStap,
    title: (around, at) => `${stepName(around, at)} verbeteren`,
    button: 'Stap bewaren',
    unsaved: 'onbewaarde stap',
    parts: (_values, { deel }) => [sleutel('STAP', deel)],
    fields: {
      werkjaar: screen(hidden(), 'jaar'),
      type: list('Wat was het?', [
        ...ALL_KINDS,
        { value: 'ANDERS', label: 'Anders, in eigen woorden' } as const,
      ]),
      typeTekst: line('In eigen woorden', { hint: 'Alleen bij "Anders".' }),
      wanneer: inWords('Wanneer?', false),
      zonderDatum: keepWords('wanneer'),
      ...WHICH,
      verslag: REPORT,
      ...DETAILS,
      reden: line('Waarom verbeter je dit?', { more: true }),
    },
    begin: ({ stand: { delen } }, { deel }) => {
      const { deel: stap, bij } = delen.geef('STAP', deel);
      const { gegevens } = stap;
      return {
        ...textsOf(gegevens),
        type: gegevens.type.code,
        typeTekst: gegevens.type.code === 'ANDERS' ? gegevens.type.tekst : '',
        ...timeOf(gegevens.wanneer),
        uitvoerder: gegevens.uitvoerder.soort,
        uitvoerderNaam: gegevens.uitvoerder.omschrijving ?? '',
        werkjaar: String(gegevens.jaar),
        revisie: bij.revisie,
      };
    },
    make: ({ werkjaar, type, typeTekst }, { deel }) => ({
      ...{ stapId: deel, jaar: Number(werkjaar) },
      typeTekst: type === 'ANDERS' ? typeTekst : '',
    }),
    anchor: (_values, { deel }) => partElement('STAP', deel),
  }),
};

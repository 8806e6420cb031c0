/** A form is typed from its command's class: each line that must not compile says so, and `npm run types` holds it to that. */
import { expect, it } from '@jest/globals';
import { RondTrajectAf } from '../../src/domain/traject/fase.js';
import { HerzieLes, LegLesVast } from '../../src/domain/traject/lessen.js';
import { EvalueerStap } from '../../src/domain/traject/stappen/evaluatie.js';
import { formIn, wrong } from '../../src/web/form/declare.js';
import { area, choice, line, newId, screen } from '../../src/web/form/fields.js';
import { TrajectScene } from '../../src/web/traject/traject.scene.js';

const form = formIn(TrajectScene);
const words = { title: 'Les', button: 'Les bewaren' };
const fields = { tekst: area<unknown>('Wat leerden jullie?'), themas: line<unknown>("Thema's") };

const right = form({
  ...{ ...words, command: HerzieLes, fields },
  begin: () => ({ tekst: 'Eerst water.', revisie: 3 }),
  make: ({ themas }, { deel }) => ({ lesId: deel, themas: themas.split(',') }),
});

it('een formulier dat klopt, draagt wat zijn velden zo heten en wat het adres zegt vanzelf over', () => {
  const at = { trajectId: 'T', deel: 'L', jaar: 2022 };
  expect(right.orders({ tekst: 'Water.', themas: 'a,b', revisie: '3' }, at)).toMatchObject([
    {
      command: HerzieLes,
      fields: {
        ...{ trajectId: 'T', lesId: 'L', tekst: 'Water.', themas: ['a', 'b'], revisie: '3' },
      },
    },
  ]);
});

it.each([
  [
    'een veld dat de opdracht niet heeft',
    () =>
      form({
        ...{ ...words, command: LegLesVast },
        // @ts-expect-error tekts is no field of LegLesVast
        fields: { lesId: newId(), tekts: area('Wat?') },
        make: () => ({ tekst: '', themas: [] }),
      }),
  ],
  [
    'een veld van het scherm dat een veld vult dat er niet is',
    () =>
      form({
        ...{ ...words, command: EvalueerStap },
        // @ts-expect-error ervarenBaten is no field of EvalueerStap
        fields: { baat: screen(area('Wat?'), 'ervarenBaten') },
        begin: () => ({ revisie: 1 }),
        make: (_values, { deel }) => ({ stapId: deel, antwoorden: [] }),
      }),
  ],
  [
    'een keuze die de opdracht niet kent',
    () =>
      form({
        ...{ ...words, command: RondTrajectAf },
        fields: {
          wanneer: line('Wanneer?'),
          // @ts-expect-error NIETS is no Uitkomst
          uitkomst: choice('Hoe?', [{ value: 'NIETS', label: 'niets' }]),
        },
      }),
  ],
  [
    'wat er in een veld staat dat er niet is',
    () =>
      form({
        ...{ ...words, command: HerzieLes, fields },
        // @ts-expect-error there is no field tekts
        begin: () => ({ tekts: 'Eerst water.', revisie: 3 }),
        make: (_values, { deel }) => ({ lesId: deel, themas: [] }),
      }),
  ],
  [
    'wat iets wijzigt zonder te zeggen in welke versie',
    () =>
      form({
        ...{ ...words, command: HerzieLes, fields },
        // @ts-expect-error HerzieLes has a revisie
        begin: () => ({ tekst: 'Eerst water.' }),
        make: (_values, { deel }) => ({ lesId: deel, themas: [] }),
      }),
  ],
  [
    'een veld lezen dat er niet is',
    () =>
      form({
        ...{ ...words, command: HerzieLes, fields },
        begin: () => ({ revisie: 3 }),
        // @ts-expect-error there is no field tehmas
        make: ({ tehmas }, { deel }) => ({ lesId: deel, themas: [String(tehmas)] }),
      }),
  ],
  [
    'een veld van de opdracht dat niets vult',
    () =>
      form({
        ...{ ...words, command: HerzieLes, fields },
        begin: () => ({ revisie: 3 }),
        // @ts-expect-error lesId misses
        make: ({ themas }) => ({ themas: [themas] }),
      }),
  ],
  [
    'zonder wat de velden niet vanzelf overdragen',
    () =>
      // @ts-expect-error lesId and themas are still to be made
      form({ ...{ ...words, command: HerzieLes, fields }, begin: () => ({ revisie: 3 }) }),
  ],
  [
    'een veld te veel in de opdracht',
    () =>
      form({
        ...{ ...words, command: HerzieLes, fields },
        begin: () => ({ revisie: 3 }),
        // @ts-expect-error HerzieLes has no jaartal
        make: (_values, { deel }) => ({ lesId: deel, themas: [], jaartal: 2022 }),
      }),
  ],
  [
    'een fout bij een veld dat er niet is',
    () =>
      form({
        ...{ ...words, command: HerzieLes, fields },
        begin: () => ({ revisie: 3 }),
        // @ts-expect-error there is no field teskt
        make: () => wrong('teskt', 'Vul een tekst in.'),
      }),
  ],
])('%s: compileert niet', (_wat, declare) => {
  expect(declare).not.toThrow();
});

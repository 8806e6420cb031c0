/** The table of docs/domain.md, once more: who changes a list must change this too. */
import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { COMMAND_LIST } from '../../src/commands/command-list.js';
import type { Rol } from '../../src/domain/rol.js';
import { VERBS } from '../../src/cli/verbs/verb-list.js';
import { QUESTIONS } from '../../src/questions/question-list.js';
import { magInWoorden } from '../../src/wording/mag.js';

const MEDEWERKERS: readonly Rol[] = ['MEDEWERKER', 'COORDINATOR'];

const ALLEEN_DE_COORDINATOR = [
  'HeropenTraject',
  'HernoemKnoop',
  'HerstelKnoop',
  'HerstelSamenwerkingsdeel',
  'HerzieMedewerker',
  'HerziePartner',
  'HerzieTekstblok',
  'NummerKnoop',
  'OpenWerkjaar',
  'PlaatsTekstblok',
  'TrekKnoopIn',
  'TrekSamenwerkingsdeelIn',
  'VerplaatsKnoop',
  'VoegHoofdstukToe',
  'VoegMedewerkerToe',
  'VoegPartnerToe',
  'VoegRubriekToe',
  'VoegStrategischeDoelstellingToe',
  'WisTekst',
];

describe('de tabel van de rollen', () => {
  it('geeft de opbouw van het verslag en het samenwerkingsverband aan de coördinator alleen', () => {
    const zijne = COMMAND_LIST.filter(({ mag }) => mag.join() === 'COORDINATOR');
    expect(zijne.map(({ klasse }) => klasse.name).sort()).toEqual(
      [...ALLEEN_DE_COORDINATOR].sort(),
    );
  });

  it('geeft alle andere opdrachten aan medewerkers en coördinatoren, en aan niemand anders', () => {
    const andere = COMMAND_LIST.filter(
      ({ klasse }) => !ALLEEN_DE_COORDINATOR.includes(klasse.name),
    );
    for (const { klasse, mag } of andere)
      expect({ naam: klasse.name, mag }).toEqual({ naam: klasse.name, mag: MEDEWERKERS });
  });

  it('laat de stuurgroep lezen en niets veranderen, en een beheerder geen inhoud zien', () => {
    for (const { vraag, mag } of QUESTIONS)
      expect({ vraag: vraag.name, mag }).toEqual({
        vraag: vraag.name,
        mag: vraag.name === 'VraagLogboek' ? ['BEHEERDER'] : [...MEDEWERKERS, 'STUURGROEPLID'],
      });
  });

  it('geeft de opdrachtregel aan de beheerder, behalve het verslag, de stappen, de twijfels, het inlezen en het wissen', () => {
    const { report, stappen, twijfels, import: inlezen, erase, ...andere } = VERBS;
    for (const { mag } of [report!, stappen!, twijfels!])
      expect(mag).toEqual([...MEDEWERKERS, 'STUURGROEPLID']);
    for (const { mag } of [inlezen!, erase!]) expect(mag).toEqual(['COORDINATOR']);
    for (const { mag } of Object.values(andere)) expect(mag).toEqual(['BEHEERDER']);
  });
});

describe('wie mag, in woorden', () => {
  it.each([
    [[], 'Dit mag niemand.'],
    [['COORDINATOR'], 'Dit mag alleen een coördinator.'],
    [MEDEWERKERS, 'Dit mag alleen een medewerker of een coördinator.'],
    [
      [...MEDEWERKERS, 'STUURGROEPLID'],
      'Dit mag alleen een medewerker, een coördinator of een lid van de stuurgroep.',
    ],
    [['BEHEERDER'], 'Dit mag alleen een beheerder.'],
  ] as [Rol[], string][])('%j', (mag, zin) => {
    expect(magInWoorden(mag)).toBe(zin);
  });
});

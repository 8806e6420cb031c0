/** The register of who works for the partnership, and for which partner. */
import {
  HerzieMedewerker,
  VoegMedewerkerToe,
  type Medewerker,
} from '../../domain/samenwerkingsverband/medewerker.js';
import { line, list, newId } from '../form/fields.js';
import { keuzeUit, naamVanDeel, type Register } from '../register/register.js';
import type { BijDeel } from '../register/register.scene.js';
import { periode, STROOM, form, toen, uitZicht } from './verband-forms.js';
import { PARTNERS } from './partner-register.js';

const medewerkerVelden = {
  medewerkerId: list<BijDeel, string>(
    'Wie?',
    ({ personen }) => [
      { value: '', label: 'Kies iemand' },
      ...personen.map(({ id, naam }) => ({ value: id, label: naam })),
    ],
    { hint: 'Wie al eens met Trajectboek werkte.' },
  ),
  moederorganisatieId: list<BijDeel, string>(
    'Moederorganisatie',
    (hier) => [
      { value: '', label: 'niet gezegd' },
      ...keuzeUit(PARTNERS, hier).map(({ deel }) => ({
        value: deel.id,
        label: naamVanDeel(deel, hier),
      })),
    ],
    {
      hint: (hier) =>
        keuzeUit(PARTNERS, hier).length
          ? undefined
          : 'Er is nog geen partner: voeg die eerst toe bij Partners.',
    },
  ),
  functie: line<BijDeel>('Functie'),
  ...periode,
};

export const MEDEWERKERS: Register<Medewerker> = {
  ...STROOM,
  soort: 'MEDEWERKER',
  pad: 'samenwerking/medewerkers',
  titel: 'Medewerkers',
  leeg: 'Hier komt te staan wie wanneer voor BurgersAanZet werkte, en voor welke partner.',
  kolommen: ['functie', 'moederorganisatieId', 'vanaf', 'tot'],
  toevoegen: form({
    command: VoegMedewerkerToe,
    title: 'Medewerker toevoegen',
    button: 'Medewerker bewaren',
    fields: { id: newId(), ...medewerkerVelden },
  }),
  wijzigen: form({
    command: HerzieMedewerker,
    title: 'Medewerker wijzigen',
    button: 'Medewerker bewaren',
    fields: medewerkerVelden,
    begin: ({ rij }) => {
      const deel = rij!.deel as Medewerker;
      return {
        medewerkerId: deel.medewerkerId,
        moederorganisatieId: deel.moederorganisatieId ?? '',
        functie: deel.functie ?? '',
        vanaf: toen(deel.vanaf),
        tot: toen(deel.tot),
        revisie: rij!.bij.revisie,
      };
    },
    make: (_values, { id }) => ({ id }),
  }),
  ...uitZicht('MEDEWERKER', 'Medewerker'),
};

/** A step is linked to another one, of this traject or of another. `deel` is the step's id. */
import { KoppelStap } from '../../../domain/traject/stappen/corrigeren.js';
import { RELATIES } from '../../../domain/traject/waarden.js';
import { RELATIE } from '../../../wording/namen.js';
import { een } from '../../formulier/invoer.js';
import type { Optie } from '../../formulier/velden.js';
import { bewerking, type Omgeving } from './bewerking.js';
import { naamVanStap } from './over-stap.js';

/** '<traject>/<step>' */
const doelen = ({ doelen: stappen, deel }: Omgeving): Optie[] =>
  stappen
    .filter(({ stapId }) => stapId !== deel)
    .map(({ trajectId, stapId, traject, naam }) => ({
      waarde: `${trajectId}/${stapId}`,
      label: `${traject}: ${naam}`,
    }));

export const STAP_KOPPELEN = {
  'stap-koppelen': bewerking({
    klasse: KoppelStap,
    titel: (omgeving) => `${naamVanStap(omgeving)} koppelen`,
    knop: 'Koppeling bewaren',
    soort: 'STAP',
    metDoelen: true,
    uitleg: () =>
      'Zo blijft te volgen wat uit wat voortkwam. Een koppeling komt niet in de tekst van het verslag.',
    velden: (omgeving) => [
      {
        naam: 'relatie',
        label: 'Deze stap…',
        soort: 'keuze',
        opties: RELATIES.map((waarde) => ({ waarde, label: RELATIE[waarde] })),
      },
      {
        naam: 'doel',
        label: 'Welke andere stap?',
        soort: 'lijst',
        hint: 'Stappen van dit werkjaar en het vorige, van elk traject.',
        opties: [{ waarde: '', label: 'Kies een stap' }, ...doelen(omgeving)],
      },
    ],
    begin: () => ({ relatie: 'VERVOLG_OP' }),
    opdracht: (invoer, { trajectId, deel }) => {
      const [doelTrajectId, doelStapId] = een(invoer, 'doel').split('/');
      if (!doelTrajectId || !doelStapId) return [{ veld: 'doel', zin: 'Kies een stap.' }];
      const relatie = een(invoer, 'relatie');
      return { trajectId, stapId: deel, relatie, doelTrajectId, doelStapId };
    },
  }),
};

/** Fills an empty data directory with a made-up year, through the same commands as everyone (`npm run example`). */
import type { Application } from '../application.js';
import { EXAMPLE_NAME } from '../access/example-person.js';
import { WhoAsks } from '../access/who-asks.service.js';
import { CommandDesk } from '../commands/command-desk.js';
import { Envelope } from '../commands/envelope.js';
import { ConfigInvalid } from '../config.js';
import { DeelTrajectIn } from '../domain/werkjaar/indelen.js';
import { OpenWerkjaar } from '../domain/werkjaar/openen.js';
import {
  PlaatsTekstblok,
  VoegHoofdstukToe,
  VoegRubriekToe,
  VoegStrategischeDoelstellingToe,
} from '../domain/werkjaar/toevoegen.js';
import { Medewerkers } from '../medewerkers/medewerkers.service.js';
import { opdrachtenVan } from './opdrachten-van.js';
import { voorbeeldId, VOORBEELDJAAR, type Voorbeeldopdracht } from './voorbeeld-id.js';
import { AANBOD } from './trajecten-aanbod.js';
import { BUURTTRAJECTEN } from './trajecten-buurt.js';
import { PLAATSTRAJECTEN } from './trajecten-plaats.js';
import type { Voorbeeldtraject } from './voorbeeldtraject.js';

const TRAJECTEN = [...AANBOD, ...BUURTTRAJECTEN, ...PLAATSTRAJECTEN];

/**
 * Running it again adds nothing: every command carries an id that derives from its place in the example.
 * @throws ConfigInvalid where the log holds something else
 */
export async function vulVoorbeeld(
  { nest, log }: Pick<Application, 'nest' | 'log'>,
  say: (line: string) => void,
): Promise<void> {
  const [eerste] = (await log.readAll(null, 1)).events;
  if (eerste && eerste.metadata.commandId !== voorbeeldId('opdracht/0'))
    throw new ConfigInvalid(
      'In de gegevensmap van DATA_DIR staan al andere gegevens: het voorbeeld komt daar niet bij. Laat DATA_DIR weg, of kies een lege map.',
    );
  const { id } = await nest.get(Medewerkers).metNaam(EXAMPLE_NAME);
  const vrager = { ...nest.get(WhoAsks).program(), actor: { id, soort: 'mens' as const } };
  const opdrachten = [...TRAJECTEN.flatMap(opdrachtenVan), ...boom()];
  const desk = nest.get(CommandDesk);
  let nieuw = 0;
  for (const [index, [klasse, velden]] of opdrachten.entries()) {
    const commandId = voorbeeldId(`opdracht/${String(index)}`);
    const antwoord = await desk.send(klasse, velden, new Envelope(commandId, vrager));
    if (antwoord.uitkomst === 'vastgelegd') nieuw += 1;
    else if (antwoord.uitkomst !== 'dubbel')
      throw new Error(`example: ${klasse.name} was not accepted: ${JSON.stringify(antwoord)}`);
  }
  if (nieuw)
    say(
      `Voorbeeldjaar ${String(VOORBEELDJAAR)} aangemaakt: ${String(TRAJECTEN.length)} trajecten.`,
    );
}

/** The year's tree: an introduction, two doelstellingen with their rubrieken, a last chapter. */
function boom(): Voorbeeldopdracht[] {
  const jaar = VOORBEELDJAAR;
  const id = voorbeeldId;
  const doelstelling = (naam: string, na: string, titel: string): Voorbeeldopdracht => [
    VoegStrategischeDoelstellingToe,
    { jaar, id: id(naam), ouderId: null, na: id(na), titel },
  ];
  const rubriek = (naam: string, na: string | null, titel: string): Voorbeeldopdracht => [
    VoegRubriekToe,
    { jaar, id: id(naam), ouderId: id('expertise'), na: na && id(na), titel },
  ];
  return [
    [OpenWerkjaar, { jaar }],
    [
      PlaatsTekstblok,
      {
        jaar,
        id: id('inleiding'),
        ouderId: null,
        na: null,
        kop: 'Inleiding',
        niveau: 1,
        tekst:
          'Dit is een **verzonnen** jaar. Het toont hoe stappen, alinea’s en teksten samen het verslag worden.',
      },
    ],
    doelstelling('aanbod', 'inleiding', 'Ons aanbod vindt zijn weg in Vlaanderen'),
    doelstelling('expertise', 'aanbod', 'Onze proeftuinen tonen wat burgers kunnen'),
    rubriek('burgers', null, 'Proeftuinen die vertrekken vanuit burgers'),
    rubriek('participatie', 'burgers', 'Proeftuinen rond inspraak'),
    [
      VoegHoofdstukToe,
      { jaar, id: id('werking'), ouderId: null, na: id('expertise'), titel: 'Interne werking' },
    ],
    [
      PlaatsTekstblok,
      {
        jaar,
        id: id('werking-tekst'),
        ouderId: id('werking'),
        na: null,
        tekst: 'Het team kwam negen keer samen, de stuurgroep vijf keer.',
      },
    ],
    ...TRAJECTEN.flatMap(ingedeeld),
  ];
}

/** Each after the one before it under the same heading. */
function ingedeeld({ naam, onder, nummer }: Voorbeeldtraject): Voorbeeldopdracht[] {
  if (!onder) return [];
  const onderDezelfde = TRAJECTEN.filter((traject) => traject.onder === onder);
  const vorige = onderDezelfde[onderDezelfde.findIndex((traject) => traject.naam === naam) - 1];
  const plaats = { ouderId: voorbeeldId(onder), na: vorige ? voorbeeldId(vorige.naam) : null };
  return [
    [DeelTrajectIn, { jaar: VOORBEELDJAAR, trajectId: voorbeeldId(naam), ...plaats, nummer }],
  ];
}

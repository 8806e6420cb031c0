/** What looks like a date and is none, and what has neither a date nor a step. */
import { regels, zonderDatum, type Zin } from './zin.js';

/** A cell of which every line stays as it is. */
const geen = (naam: string, cel: string, alineas = 1): Zin => ({
  naam,
  jaar: 2022,
  cel,
  stappen: [],
  alineas,
});

/** A cell with the word of a step and with a number that is no date: the step has none. */
const zonder = (naam: string, type: Parameters<typeof zonderDatum>[0], cel: string): Zin => ({
  naam,
  jaar: 2022,
  cel,
  stappen: [],
  mag: [zonderDatum(type)],
});

export const ZINNEN_ZONDER_STAP: readonly Zin[] = [
  geen('huisnummer met bus', 'Het lokaal in de Kerkstraat 12/3 kreeg een likje verf.'),
  geen('een achternaam als een maand', 'Mevrouw Augustus kookte voor iedereen.'),
  geen('voornamen als maanden', 'Mei-Li en April bakten wafels voor 120 bezoekers.'),
  geen('postcode als een jaar', 'In 2060 Antwerpen wonen veel jonge gezinnen.'),
  geen('nog een postcode', 'Onze buren uit 1930 Zaventem en 2018 Antwerpen brachten soep mee.'),
  geen('datum van een decreet', 'Het decreet van 17 mei 2019 vraagt dat steden luisteren.'),
  geen('datum van een besluit', 'Zie het besluit van de Vlaamse Regering van 30 november 2018.'),
  geen('een score', 'De deelnemers gaven ons 8/10 op de vragenlijst.'),
  geen('een bedrag en een breuk', 'Het budget was 2022 euro, waarvan 1/3 naar drukwerk ging.'),
  geen('een telefoonnummer', 'Bel 09 000 12 05 voor de sleutel van het lokaal.'),
  geen('openingsuren', 'Het buurthuis is elke week open van 9.30 tot 12.30 uur.'),
  geen('verhoudingen', 'Zowat 3 op 4 bewoners is ouder dan 65; 21 mensen wonen alleen.'),
  geen('een uur en een postcode', 'De trein van 12.05 uur naar 8400 Oostende zat vol.'),
  geen('namen van huizen', 'Rusthuis 1 Mei en café De Drie Maarten doen mee.'),
  geen('een artikel van statuten', 'Volgens artikel 4/2 van de statuten beslist het bestuur.'),
  geen('een dossiernummer', 'De subsidie kreeg het nummer 2022/14.'),
  geen('een adres op het web', 'Meer info: https://voorbeeld.be/2022/05/12/wafels'),
  geen('een lokaal en een oppervlakte', 'Kamer 5/10 van het klooster is 25 m² groot.'),
  geen('geen datum en geen stap', 'De groep werkt nu verder op eigen kracht.'),
  geen(
    'een lijst van adressen',
    regels('- Kerkplein 4/1, 9000 Gent', '- Stationsstraat 22, 2300 Turnhout'),
    2,
  ),
  zonder(
    'bijeenkomsten op een adres',
    'BIJEENKOMST',
    'De bijeenkomsten gaan door in de Molenstraat 8/2.',
  ),
  zonder(
    'een gesprek met iemand die als een maand heet',
    'GESPREK',
    'Het gesprek met Juni Peeters ging over wonen.',
  ),
  zonder('een workshop met een score', 'WORKSHOP', 'De workshop kreeg 9/10 van de deelnemers.'),
  zonder(
    'een infomoment in een postcode',
    'INFOMOMENT',
    'In 2018 Antwerpen was er een infomoment voor de hele straat.',
  ),
];

/** A refusal's one Dutch sentence, total by type: a new code does not compile until it has words. */
import { magInWoorden } from './mag.js';
import type { Weigering, Weigeringen, Weigeringscode } from '../domain/weigering.js';
import { stapnaam } from './stap-zin.js';
import { metVoorzetsel } from './tijd.js';
import { TIJDZINNEN } from './weigering-tijd.js';
import { lijst, onderdeel, VELD, EIGENHEID, GEMEEN } from './weigering-namen.js';

type Zinnen = { readonly [K in Weigeringscode]: (feiten: Weigeringen[K]) => string };

export const weigeringInWoorden = ({ weigering, feiten }: Weigering): string =>
  (ZINNEN[weigering] as (feiten: unknown) => string)(feiten);

/** The same where a day is asked, and not any time. */
export const geenDag = (weigering: Weigering): string =>
  weigering.weigering === 'tijd-onbegrepen' || weigering.weigering === 'dag-ongeldig'
    ? `"${weigering.feiten.tekst}" begrijpen we niet als dag. Schrijf bijvoorbeeld "10 juni 2022", "juni 2022" of "gisteren".`
    : weigeringInWoorden(weigering);

const ZINNEN: Zinnen = {
  'traject-bestaat-al': ({ titel }) => `Het traject "${titel}" bestaat al.`,
  'traject-onbekend': () => 'Dit traject bestaat niet.',
  'traject-ingetrokken': ({ titel }) =>
    `Het traject "${titel}" is ingetrokken. Herstel het eerst om er iets aan te wijzigen.`,
  'traject-afgerond': ({ titel }) =>
    `Het traject "${titel}" is afgerond. Heropen het om er een stap aan toe te voegen.`,
  'traject-niet-afgerond': ({ titel }) => `Het traject "${titel}" is niet afgerond.`,
  'traject-gepauzeerd': ({ titel }) => `Het traject "${titel}" is al gepauzeerd.`,
  'traject-niet-gepauzeerd': ({ titel }) => `Het traject "${titel}" is niet gepauzeerd.`,
  'open-stappen': ({ titel, stappen }) =>
    `"${titel}" heeft nog geplande stappen: ${lijst(stappen.map(stapnaam))}. Stel ze uit, trek ze in of zeg wat ervan kwam.`,
  'deeltraject-onbekend': () => 'Dit deeltraject bestaat niet (meer) in dit traject.',
  'deeltraject-naam-bestaat': ({ naam }) => `Er is al een deeltraject "${naam}".`,
  'deeltraject-afgesloten': ({ naam }) => `Het deeltraject "${naam}" is afgesloten.`,
  'onderdeel-onbekend': ({ soort }) => `${onderdeel(soort)} bestaat niet.`,
  'onderdeel-bestaat-al': ({ soort }) => `${onderdeel(soort)} bestaat al.`,
  'onderdeel-ingetrokken': ({ soort, naam }) =>
    `${onderdeel(soort)} "${naam}" is ingetrokken. Herstel het eerst.`,
  'onderdeel-niet-ingetrokken': ({ soort, naam }) =>
    `${onderdeel(soort)} "${naam}" is niet ingetrokken.`,
  ...TIJDZINNEN,
  'dag-ongeldig': ({ tekst }) => `"${tekst}" is geen bestaande dag.`,
  'tekst-leeg': ({ veld }) => `Vul ${VELD[veld] ?? 'dit veld'} in.`,
  'stap-in-de-toekomst': ({ stap }) =>
    `"${stapnaam(stap)}" ligt nog in de toekomst en kan dus niet gehouden zijn. Plan de stap, of verbeter de datum.`,
  'stap-deels-in-de-toekomst': ({ stap, komend }) =>
    `Van "${stapnaam(stap)}" moet nog komen: ${komend.map(metVoorzetsel).join(', ')}. Splits de stap: log wat al gehouden is, en plan de rest apart.`,
  'stap-al-gehouden': ({ stap }) =>
    `"${stapnaam(stap)}" is al gehouden. Verbeter de stap als er iets niet klopt.`,
  'stap-niet-gehouden': ({ stap }) =>
    `"${stapnaam(stap)}" is niet gehouden en kan dus niet geëvalueerd worden.`,
  'stap-niet-doorgegaan': ({ stap }) =>
    `"${stapnaam(stap)}" is definitief niet doorgegaan. Plan een nieuwe stap.`,
  'stap-niet-gepland': ({ stap }) => `"${stapnaam(stap)}" is niet gepland.`,
  'stapnummer-bezet': ({ stap, nummer }) =>
    `Nummer ${String(nummer)} is al van "${stapnaam(stap)}". Kies een ander nummer.`,
  'redencode-ontbreekt': ({ stap }) => `Zeg waarom "${stapnaam(stap)}" niet doorging.`,
  'stap-is-doel-van-koppeling': ({ stap, vanuit }) =>
    `"${stapnaam(stap)}" is nog gekoppeld vanuit ${lijst(vanuit.map(stapnaam))}. Trek eerst die stap in.`,
  'stap-gekoppeld-aan-zichzelf': ({ stap }) =>
    `"${stapnaam(stap)}" kan niet aan zichzelf gekoppeld worden.`,
  'bundel-te-klein': () => 'Kies minstens twee stappen om samen af te drukken.',
  'stap-heeft-eigen-zin': ({ stap, heeft }) =>
    `"${stapnaam(stap)}" ${EIGENHEID[heeft]}: in één zin met andere zou dat wegvallen.`,
  'stappen-verschillen': ({ stap, ander, waarin }) =>
    `"${stapnaam(stap)}" en "${stapnaam(ander)}" verschillen (${GEMEEN[waarin]}): één zin kan dat niet van allebei zeggen.`,
  'naam-bestaat': ({ soort, naam }) => `${onderdeel(soort)} "${naam}" bestaat al.`,
  'naam-niet-de-laatste': ({ naam, laatste }) =>
    `De laatste naam in de lijst is "${laatste}", maar nu heet de partner "${naam}". Zeg ook sinds wanneer die naam geldt.`,
  'tot-voor-vanaf': ({ vanaf, tot }) => `Het einde ("${tot}") ligt vóór het begin ("${vanaf}").`,
  'partner-heeft-medewerkers': ({ naam, aantal }) =>
    `Bij "${naam}" ${aantal === 1 ? 'hoort nog een medewerker' : `horen nog ${String(aantal)} medewerkers`}. Geef die eerst een andere moederorganisatie, of trek ze in.`,
  'niets-gewijzigd': ({ wat }) => `Er is niets gewijzigd (${wat}).`,
  'intussen-gewijzigd': ({ soort }) =>
    `${onderdeel(soort)} is intussen door iemand anders gewijzigd. Je tekst is niet verloren: vergelijk en kies.`,
  'werkjaar-bestaat-al': ({ jaar }) => `Het werkjaar ${String(jaar)} is al geopend.`,
  'werkjaar-onbekend': ({ jaar }) => `Het werkjaar ${String(jaar)} is nog niet geopend.`,
  'knoop-onbekend': () => 'Dit onderdeel van het verslag bestaat niet.',
  'ouder-onbekend': () => 'De plaats waar dit onder moet komen, bestaat niet (meer).',
  'ouder-draagt-niet': ({ ouder, soort }) => `${onderdeel(soort)} kan niet onder "${ouder}" staan.`,
  'rubrieken-te-diep': ({ titel }) =>
    `De rubriek "${titel}" komt te diep: rubrieken gaan hoogstens drie niveaus diep.`,
  'knoop-onder-zichzelf': ({ titel }) => `"${titel}" kan niet onder of na zichzelf staan.`,
  'knoop-heeft-inhoud': ({ titel, inhoud }) =>
    `Onder "${titel}" staat nog ${lijst(inhoud)}. Verplaats dat eerst.`,
  'traject-al-ingedeeld': ({ jaar }) => `Dit traject staat al in het verslag van ${String(jaar)}.`,
  'traject-niet-ingedeeld': ({ jaar }) =>
    `Dit traject staat niet in het verslag van ${String(jaar)}.`,
  'nummer-niet-hoger': ({ nummer, hoogste }) =>
    `Nummer ${String(nummer)} kan hier niet: wat ervoor staat, heeft al nummer ${String(hoogste)}.`,
  'tekstblok-heeft-geen-nummer': () => 'Een tekstblok krijgt geen nummer.',
  'opdracht-onbekend': () => 'Deze wijziging bestaat niet.',
  'opdracht-al-ongedaan': () => 'Deze wijziging is al ongedaan gemaakt.',
  'tekst-gewist': ({ onderdelen }) =>
    `Dit kan niet ongedaan gemaakt worden: teksten van ${lijst(onderdelen)} zijn gewist.`,
  'tekst-al-gewist': ({ soort }) => `Van ${onderdeel(soort)} zijn alle teksten al gewist.`,
  'tekstveld-onbekend': ({ soort, velden }) =>
    `Deze tekst heeft ${onderdeel(soort)} niet. Wat er staat: ${lijst(velden)}.`,
  'later-gewijzigd': ({ onderdelen }) =>
    `Dit kan niet meer ongedaan gemaakt worden: ${lijst(onderdelen)} is later nog gewijzigd.`,
  'rol-ontbreekt': ({ mag }) => magInWoorden(mag),
};

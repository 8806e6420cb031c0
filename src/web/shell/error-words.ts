/** What a page says where something went wrong: a title, and what somebody can do. */
import { NotAllowed } from '../../access/not-allowed.js';
import { RenderFailed, renderProblemInWoorden } from '../../report/making/render-failed.js';
import { magInWoorden } from '../../wording/mag.js';

export interface ErrorStory {
  /** For programs: the last part of a problem's type. */
  readonly code: string;
  readonly titel: string;
  /** What somebody can do. */
  readonly uitleg: string;
  /** Stands in the server's output too. */
  readonly kenmerk?: string;
}

export const UNEXPECTED: ErrorStory = {
  code: 'onverwacht',
  titel: 'Er ging iets mis',
  uitleg: 'Probeer het opnieuw. Blijft het misgaan, meld het dan met dit kenmerk.',
};
export const NIET_GEVONDEN: ErrorStory = {
  code: 'niet-gevonden',
  titel: 'Deze pagina bestaat niet',
  uitleg: 'Misschien is de link oud of verkeerd overgetypt.',
};
export const LOGBOEK_WEG: ErrorStory = {
  code: 'logboek-onbereikbaar',
  titel: 'Het logboek antwoordt niet',
  uitleg: 'Er is niets verloren. Probeer het over een minuut opnieuw.',
};
export const NIEUWERE_VERSIE: ErrorStory = {
  code: 'nieuwere-versie',
  titel: 'Een nieuwere versie van Trajectboek is aan het werk',
  uitleg:
    'Wat daarmee gelogd werd, kan deze versie niet lezen. Er is niets verloren. Probeer het over een minuut opnieuw; blijft het zo, verwittig dan wie Trajectboek beheert.',
};
export const LOGBOEK_STUK: ErrorStory = {
  code: 'logboek-beschadigd',
  titel: 'Een deel van het logboek is beschadigd',
  uitleg:
    'Dit komt niet vanzelf goed. Verwittig wie Trajectboek beheert: die vindt in het logboek van de server wat er scheelt, en zet een export of back-up terug.',
};
export const DATABANK_WEG: ErrorStory = {
  code: 'databank-onbereikbaar',
  titel: 'De databank antwoordt niet',
  uitleg: 'Er is niets verloren. Probeer het over een minuut opnieuw.',
};
export const IN_OPBOUW: ErrorStory = {
  code: 'wordt-opgebouwd',
  titel: 'Dit wordt nog opgebouwd',
  uitleg: 'Er is niets verloren: alles staat in het logboek. Probeer het over een minuut opnieuw.',
};
export const KLOK_FOUT: ErrorStory = {
  code: 'klok-klopt-niet',
  titel: 'De klok van de server klopt niet',
  uitleg:
    'Er is niets bewaard: een verkeerde datum zou er voor altijd bij staan. Verwittig wie Trajectboek beheert, en probeer het daarna opnieuw.',
};
export const TE_DRUK: ErrorStory = {
  code: 'te-druk',
  titel: 'Te veel mensen kiezen nu tegelijk een wachtwoord',
  uitleg: 'Er is niets gewijzigd. Ga terug en probeer het over enkele seconden opnieuw.',
};
export const TE_GROOT: ErrorStory = {
  code: 'te-groot',
  titel: 'Dit is te veel in één keer',
  uitleg: 'Ga terug: je tekst staat er nog. Bewaar hem in kleinere stukken.',
};
export const TE_SNEL: ErrorStory = {
  code: 'te-snel',
  titel: 'Er komt te veel in korte tijd',
  uitleg: 'Wacht een paar seconden en probeer het opnieuw.',
};
export const ONLEESBAAR: ErrorStory = {
  code: 'formulier-onleesbaar',
  titel: 'Dit formulier kunnen we niet lezen',
  uitleg:
    'Er staan tekens in die we niet kunnen lezen. Er is niets bewaard. Ga terug: wat je schreef staat er nog. Typ opnieuw wat je plakte.',
};
export const NIET_BEGREPEN: ErrorStory = {
  code: 'verzoek-ongeldig',
  titel: 'Dit verzoek begrijpen we niet',
  uitleg: 'Ga terug en probeer het opnieuw.',
};

export const TWEEDE_FACTOR: ErrorStory = {
  code: 'tweede-factor-nodig',
  titel: 'Stel eerst een tweede factor in',
  uitleg:
    'Wie zich hier aanmeldt, heeft naast een wachtwoord ook een tweede factor nodig. Er is niets bewaard. Stel er een in op Mijn account, en stuur dit dan opnieuw.',
};

export const nietToegestaan = ({ mag }: NotAllowed): ErrorStory => ({
  code: 'niet-toegestaan',
  titel: 'Dit mag je niet',
  uitleg: `${magInWoorden(mag)} Vraag het aan wie die rol heeft.`,
});

export const geenVerslag = (fout: RenderFailed): ErrorStory => ({
  code: 'verslag-niet-gemaakt',
  ...renderProblemInWoorden(fout),
});

/** Where even an error cannot be told; what a filter throws ends the process. */
export const KAAL =
  '<!doctype html><html lang="nl-BE"><title>Er ging iets mis</title><h1>Er ging iets mis</h1><p>Ga terug: wat je schreef staat er nog.</p></html>';

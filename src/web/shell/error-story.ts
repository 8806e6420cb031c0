/** What went wrong, in words for a person. */
import { HttpException } from '@nestjs/common';
import { FactorNeeded, NotAllowed, TooFast } from '../../access/not-allowed.js';
import { PasswordsBusy } from '../../accounts/passwords.service.js';
import { NotMadeYet } from '../../../projections/not-made-yet.js';
import { isDatabaseAway } from '../../database/away.js';
import { EventTooNew } from '../../event-log/codec-errors.js';
import { LogDamaged, LogUnavailable } from '../../event-log/event-log-errors.js';
import { RenderFailed, renderProblemInWoorden } from '../../report/making/render-failed.js';
import { magInWoorden } from '../../wording/mag.js';
import { UnreadableForm } from '../form/readable.js';

export interface Foutverhaal {
  /** For programs: the last part of a problem's type. */
  readonly code: string;
  readonly titel: string;
  /** What somebody can do. */
  readonly uitleg: string;
  /** Stands in the server's output too. */
  readonly kenmerk?: string;
}

export interface Fout {
  /** Of HTTP. */
  readonly status: number;
  readonly verhaal: Foutverhaal;
}

export const ONVERWACHT: Foutverhaal = {
  code: 'onverwacht',
  titel: 'Er ging iets mis',
  uitleg: 'Probeer het opnieuw. Blijft het misgaan, meld het dan met dit kenmerk.',
};
const NIET_GEVONDEN: Foutverhaal = {
  code: 'niet-gevonden',
  titel: 'Deze pagina bestaat niet',
  uitleg: 'Misschien is de link oud of verkeerd overgetypt.',
};
const LOGBOEK_WEG: Foutverhaal = {
  code: 'logboek-onbereikbaar',
  titel: 'Het logboek antwoordt niet',
  uitleg: 'Er is niets verloren. Probeer het over een minuut opnieuw.',
};
const NIEUWERE_VERSIE: Foutverhaal = {
  code: 'nieuwere-versie',
  titel: 'Een nieuwere versie van Trajectboek is aan het werk',
  uitleg:
    'Wat daarmee gelogd werd, kan deze versie niet lezen. Er is niets verloren. Probeer het over een minuut opnieuw; blijft het zo, verwittig dan wie Trajectboek beheert.',
};
const LOGBOEK_STUK: Foutverhaal = {
  code: 'logboek-beschadigd',
  titel: 'Een deel van het logboek is beschadigd',
  uitleg:
    'Dit komt niet vanzelf goed. Verwittig wie Trajectboek beheert: die vindt in het logboek van de server wat er scheelt, en zet een export of back-up terug.',
};
const DATABANK_WEG: Foutverhaal = {
  code: 'databank-onbereikbaar',
  titel: 'De databank antwoordt niet',
  uitleg: 'Er is niets verloren. Probeer het over een minuut opnieuw.',
};
const IN_OPBOUW: Foutverhaal = {
  code: 'wordt-opgebouwd',
  titel: 'Dit wordt nog opgebouwd',
  uitleg: 'Er is niets verloren: alles staat in het logboek. Probeer het over een minuut opnieuw.',
};
const TE_DRUK: Foutverhaal = {
  code: 'te-druk',
  titel: 'Te veel mensen kiezen nu tegelijk een wachtwoord',
  uitleg: 'Er is niets gewijzigd. Ga terug en probeer het over enkele seconden opnieuw.',
};
const TE_GROOT: Foutverhaal = {
  code: 'te-groot',
  titel: 'Dit is te veel in één keer',
  uitleg: 'Ga terug: je tekst staat er nog. Bewaar hem in kleinere stukken.',
};
const TE_SNEL: Foutverhaal = {
  code: 'te-snel',
  titel: 'Er komt te veel in korte tijd',
  uitleg: 'Wacht een paar seconden en probeer het opnieuw.',
};
const ONLEESBAAR: Foutverhaal = {
  code: 'formulier-onleesbaar',
  titel: 'Dit formulier kunnen we niet lezen',
  uitleg:
    'Er staan tekens in die we niet kunnen lezen. Er is niets bewaard. Ga terug: wat je schreef staat er nog. Typ opnieuw wat je plakte.',
};
const NIET_BEGREPEN: Foutverhaal = {
  code: 'verzoek-ongeldig',
  titel: 'Dit verzoek begrijpen we niet',
  uitleg: 'Ga terug en probeer het opnieuw.',
};

const nietToegestaan = ({ mag }: NotAllowed): Foutverhaal => ({
  code: 'niet-toegestaan',
  titel: 'Dit mag je niet',
  uitleg: `${magInWoorden(mag)} Vraag het aan wie die rol heeft.`,
});

const TWEEDE_FACTOR: Foutverhaal = {
  code: 'tweede-factor-nodig',
  titel: 'Stel eerst een tweede factor in',
  uitleg:
    'Wie zich hier aanmeldt, heeft naast een wachtwoord ook een tweede factor nodig. Er is niets bewaard. Stel er een in op Mijn account, en stuur dit dan opnieuw.',
};

const geenVerslag = (fout: RenderFailed): Foutverhaal => ({
  code: 'verslag-niet-gemaakt',
  ...renderProblemInWoorden(fout),
});

const BEKEND = [
  [EventTooNew, 503, NIEUWERE_VERSIE],
  [LogUnavailable, 503, LOGBOEK_WEG],
  [LogDamaged, 500, LOGBOEK_STUK],
  [NotMadeYet, 503, IN_OPBOUW],
  [PasswordsBusy, 503, TE_DRUK],
  [TooFast, 429, TE_SNEL],
  [FactorNeeded, 403, TWEEDE_FACTOR],
] as const;

/** What is nobody's bug, told in Dutch with what to do next; undefined for anything else. */
export function bekendeFout(fout: unknown): Fout | undefined {
  const bekend = BEKEND.find(([soort]) => fout instanceof soort);
  if (bekend) return { status: bekend[1], verhaal: bekend[2] };
  if (isDatabaseAway(fout)) return { status: 503, verhaal: DATABANK_WEG };
  if (fout instanceof RenderFailed) return { status: 503, verhaal: geenVerslag(fout) };
  if (fout instanceof NotAllowed) return { status: 403, verhaal: nietToegestaan(fout) };
  const status = statusVan(fout);
  return status < 500 ? { status, verhaal: verhaalVan(fout, status) } : undefined;
}

function verhaalVan(fout: unknown, status: number): Foutverhaal {
  if (status === 404) return NIET_GEVONDEN;
  if (status === 413) return TE_GROOT;
  return fout instanceof Error && fout.cause instanceof UnreadableForm ? ONLEESBAAR : NIET_BEGREPEN;
}

/** Express puts a number on errors of its own. */
function statusVan(fout: unknown): number {
  if (fout instanceof HttpException) return fout.getStatus();
  const { status } = (fout ?? {}) as { status?: unknown };
  return typeof status === 'number' && status >= 400 ? status : 500;
}

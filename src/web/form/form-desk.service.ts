import { Injectable, type Type } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { askerOf } from '../../access/who-asks.service.js';
import type { CommandAnswer } from '../../commands/command-answer.js';
import { CommandDesk } from '../../commands/command-desk.js';
import { Envelope } from '../../commands/envelope.js';
import type { Weigering } from '../../domain/weigering.js';
import { EventTooNew } from '../../event-log/codec-errors.js';
import { LogUnavailable } from '../../event-log/event-log-errors.js';
import { invoerfoutInWoorden } from '../../wording/invoerfout.js';
import { magInWoorden } from '../../wording/mag.js';
import { weigeringInWoorden } from '../../wording/weigering-zin.js';
import { onthoudPositie } from '../shell/catch-up.interceptor.js';
import type { Verzoek } from '../page-request.js';
import type { Fouten } from './errors.view.js';

/** What became of a form. */
export type Outcome =
  | { readonly gelukt: true; readonly commandId: string; readonly stroom: string }
  | {
      readonly gelukt: false;
      readonly status: number;
      readonly fouten: Fouten;
      readonly weigering?: Weigering;
      /** The form was sent before with other contents: what it sends next needs new ids. */
      readonly nieuweIds?: true;
    };

/** Where pages hand in their commands. Nothing is thrown that would cost somebody what he typed. */
@Injectable()
export class FormDesk {
  constructor(private readonly desk: CommandDesk) {}

  /** @param commandId of the form; what is no UUID is replaced by a new one */
  async stuur<C extends object>(
    { verzoek, antwoord, commandId }: { verzoek: Verzoek; antwoord: Response; commandId: string },
    klasse: Type<C>,
    velden: object,
  ): Promise<Outcome> {
    const envelope = new Envelope(alsUuid(commandId), askerOf(verzoek));
    try {
      const uitkomst = await this.desk.send(klasse, velden, envelope);
      if (uitkomst.uitkomst === 'vastgelegd' || uitkomst.uitkomst === 'dubbel')
        onthoudPositie(antwoord, uitkomst.positie);
      return uitslagVan(uitkomst);
    } catch (fout) {
      const zin = TIJDELIJK.find(([soort]) => fout instanceof soort)?.[1];
      if (!zin) throw fout;
      antwoord.setHeader('Retry-After', '60');
      return { gelukt: false, status: 503, fouten: [{ zin }] };
    }
  }
}

const LOGBOEK_WEG =
  'Het logboek antwoordt niet. Wat je schreef staat hieronder nog: probeer het over een minuut opnieuw.';
/** What passes by itself, and what the form then says; what was typed stands in it. */
const TIJDELIJK = [
  [LogUnavailable, LOGBOEK_WEG],
  [
    EventTooNew,
    'Een nieuwere versie van Trajectboek is aan het werk, en deze kan niet lezen wat daarmee gelogd werd. Wat je schreef staat hieronder nog: probeer het over een minuut opnieuw.',
  ],
] as const;
const AL_VERSTUURD =
  'Dit formulier was al verstuurd, en wat er toen in stond is bewaard. Stuur het opnieuw als je dit als iets nieuws wil bewaren.';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The id itself, or a new one where it is none. */
export const alsUuid = (id: string): string => (isUuid(id) ? id : randomUUID());

export const isUuid = (id: string): boolean => UUID.test(id);

function uitslagVan(antwoord: CommandAnswer): Outcome {
  switch (antwoord.uitkomst) {
    case 'vastgelegd':
    case 'dubbel':
      return { gelukt: true, commandId: antwoord.commandId, stroom: antwoord.stroom };
    case 'hergebruikt':
      return { gelukt: false, status: 409, fouten: [{ zin: AL_VERSTUURD }], nieuweIds: true };
    case 'ongeldig':
      return {
        gelukt: false,
        status: 400,
        fouten: antwoord.fouten.map(({ veld, code, bij }) => ({
          veld,
          zin: invoerfoutInWoorden(code, bij),
        })),
      };
    case 'niet-toegestaan':
      return { gelukt: false, status: 403, fouten: [{ zin: magInWoorden(antwoord.mag) }] };
    case 'geweigerd': {
      const { weigering } = antwoord;
      const veld = veldVan(weigering);
      const zin = weigeringInWoorden(weigering);
      const status = STATUS[weigering.weigering] ?? 422;
      return { gelukt: false, status, fouten: [{ ...(veld ? { veld } : {}), zin }], weigering };
    }
  }
}

/** Of HTTP, where it is not 422. */
const STATUS: Partial<Record<Weigering['weigering'], number>> = {
  'intussen-gewijzigd': 409,
  'rol-ontbreekt': 403,
};

/** Which field of a form a refusal is about. */
function veldVan({ weigering, feiten }: Weigering): string | undefined {
  switch (weigering) {
    case 'tekst-leeg':
    case 'tijd-onbegrepen':
    case 'tijd-te-lang':
    case 'tijd-achterstevoren':
    case 'dag-bestaat-niet':
    case 'week-bestaat-niet':
    case 'weekdag-klopt-niet':
    case 'dag-ongeldig':
      return feiten.veld;
    case 'stap-in-de-toekomst':
    case 'stap-deels-in-de-toekomst':
      return 'wanneer';
    case 'stapnummer-bezet':
    case 'nummer-niet-hoger':
      return 'nummer';
    case 'redencode-ontbreekt':
      return 'redencode';
    case 'deeltraject-naam-bestaat':
      return 'naam';
    case 'werkjaar-bestaat-al':
      return 'jaar';
    default:
      return undefined;
  }
}

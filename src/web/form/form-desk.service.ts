import { Injectable, type Type } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { askerOf } from '../../access/who-asks.service.js';
import { CommandDesk } from '../../commands/command-desk.js';
import { Envelope } from '../../commands/envelope.js';
import { ClockDoubted } from '../../event-log/clock-guard.js';
import { EventTooNew } from '../../event-log/codec-errors.js';
import { LogUnavailable } from '../../event-log/event-log-errors.js';
import { rememberPosition } from '../shell/catch-up.interceptor.js';
import type { PageRequest } from '../page-request.js';
import { type Outcome, uitslagVan } from './form-outcome.js';

/** Where pages hand in their commands. Nothing is thrown that would cost somebody what he typed. */
@Injectable()
export class FormDesk {
  constructor(private readonly desk: CommandDesk) {}

  /** @param commandId of the form; what is no UUID is replaced by a new one */
  async stuur<C extends object>(
    {
      verzoek,
      antwoord,
      commandId,
    }: { verzoek: PageRequest; antwoord: Response; commandId: string },
    klasse: Type<C>,
    velden: object,
  ): Promise<Outcome> {
    const envelope = new Envelope(alsUuid(commandId), askerOf(verzoek));
    try {
      const uitkomst = await this.desk.send(klasse, velden, envelope);
      if (uitkomst.uitkomst === 'vastgelegd' || uitkomst.uitkomst === 'dubbel')
        rememberPosition(antwoord, uitkomst.positie);
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
  [
    ClockDoubted,
    'De klok van de server klopt niet, dus er wordt nu niets bewaard. Wat je schreef staat hieronder nog. Verwittig wie Trajectboek beheert, en probeer het daarna opnieuw.',
  ],
  [LogUnavailable, LOGBOEK_WEG],
  [
    EventTooNew,
    'Een nieuwere versie van Trajectboek is aan het werk, en deze kan niet lezen wat daarmee gelogd werd. Wat je schreef staat hieronder nog: probeer het over een minuut opnieuw.',
  ],
] as const;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The id itself, or a new one where it is none. */
export const alsUuid = (id: string): string => (isUuid(id) ? id : randomUUID());

export const isUuid = (id: string): boolean => UUID.test(id);

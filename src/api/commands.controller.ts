import { Body, Controller, Headers, Param, Post, Res, UseFilters } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import type { CommandAnswer } from '../commands/command-answer.js';
import { CommandDesk } from '../commands/command-desk.js';
import { Envelope } from '../commands/envelope.js';
import { OPDRACHTEN } from '../commands/opdrachten.js';
import { Medewerkers } from '../medewerkers/medewerkers.service.js';
import { isUuid } from './path.js';
import * as problem from './problem.js';
import { ProblemFilter } from './problem.filter.js';

const KLASSEN = new Map<string, new () => object>(
  OPDRACHTEN.map(({ klasse }) => [klasse.name, klasse]),
);

/** Every command of `opdrachten.ts`, by its name. */
@UseFilters(ProblemFilter)
@Controller('api/commands')
export class CommandsController {
  constructor(
    private readonly desk: CommandDesk,
    private readonly medewerkers: Medewerkers,
  ) {}

  /**
   * `Idempotency-Key`: a UUID; the same one again is the same command. `Medewerker`: the id of who acts.
   * Answers 201 (or 200 where it had been done before) with stream, revision and position.
   */
  @Post(':naam')
  async send(
    @Param('naam') naam: string,
    @Body() velden: unknown,
    @Headers() headers: Record<string, string | undefined>,
    @Res() response: Response,
  ): Promise<void> {
    const klasse = KLASSEN.get(naam);
    if (!klasse) {
      problem.sendProblem(response, problem.unknownCommand(naam));
      return;
    }
    const wrong = await this.wrongRequest(velden, headers);
    if (wrong) {
      problem.sendProblem(response, wrong);
      return;
    }
    const commandId = headers['idempotency-key']?.toLowerCase() ?? randomUUID();
    const actor = { id: headers['medewerker']!.toLowerCase(), soort: 'mens' as const };
    const envelope = new Envelope(commandId, actor);
    answer(response, await this.desk.send(klasse, velden as object, envelope));
  }

  private async wrongRequest(
    velden: unknown,
    headers: Record<string, string | undefined>,
  ): Promise<problem.Problem | undefined> {
    if (typeof velden !== 'object' || velden === null || Array.isArray(velden))
      return problem.badRequest(
        'geen-object',
        'Stuur de velden van de opdracht als een JSON-object.',
      );
    const key = headers['idempotency-key'];
    if (key !== undefined && !isUuid(key))
      return problem.badRequest('sleutel-ongeldig', 'Idempotency-Key moet een UUID zijn.');
    const wie = headers['medewerker'] ?? '';
    if (!isUuid(wie) || !(await this.medewerkers.metId(wie.toLowerCase())))
      return problem.badRequest(
        'medewerker-onbekend',
        'Zeg met de header Medewerker wie handelt: de id van een bestaande medewerker (zie GET /api/medewerkers).',
      );
    return undefined;
  }
}

function answer(response: Response, antwoord: CommandAnswer): void {
  switch (antwoord.uitkomst) {
    case 'ongeldig':
      problem.sendProblem(response, problem.invalid(antwoord.fouten));
      return;
    case 'geweigerd':
      problem.sendProblem(response, problem.refused(antwoord.weigering));
      return;
    case 'hergebruikt':
      problem.sendProblem(response, problem.reused(antwoord.commandId));
      return;
    default: {
      const { uitkomst, stroom, commandId, revisie, positie } = antwoord;
      const status = uitkomst === 'dubbel' ? 200 : 201;
      // A position is a bigint, which JSON has no number for: decimal digits.
      response
        .status(status)
        .json({ uitkomst, stroom, commandId, revisie, positie: String(positie) });
    }
  }
}

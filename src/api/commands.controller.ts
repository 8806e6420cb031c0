import { Body, Controller, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { Mag } from '../access/access.guard.js';
import { MET_EEN_ROL } from '../access/rights.js';
import { askerOf, type AskedRequest } from '../access/who-asks.service.js';
import type { CommandAnswer } from '../commands/command-answer.js';
import { CommandDesk } from '../commands/command-desk.js';
import { Envelope } from '../commands/envelope.js';
import { COMMAND_LIST } from '../commands/command-list.js';
import { isUuid } from '../http/uuid.js';
import * as commandProblem from './command-problems.js';
import * as problem from './problem.js';
import { ProblemFilter } from './problem.filter.js';

const KLASSEN = new Map<string, new () => object>(
  COMMAND_LIST.map(({ klasse }) => [klasse.name, klasse]),
);

/** Every command of `opdrachten.ts`, by its name. Who may send which, the desk says. */
@Mag(MET_EEN_ROL)
@UseFilters(ProblemFilter)
@Controller('api/commands')
export class CommandsController {
  constructor(private readonly desk: CommandDesk) {}

  /**
   * `Idempotency-Key`: a UUID; the same one again is the same command. Who acts is who is signed in.
   * Answers 201 (or 200 where it had been done before) with stream, revision and position.
   */
  @Post(':naam')
  async send(
    @Param('naam') naam: string,
    @Body() velden: unknown,
    @Req() request: AskedRequest,
    @Res() response: Response,
  ): Promise<void> {
    const klasse = KLASSEN.get(naam);
    if (!klasse) {
      problem.sendProblem(response, commandProblem.unknownCommand(naam));
      return;
    }
    const key = request.get('idempotency-key');
    const wrong = wrongRequest(velden, key);
    if (wrong) {
      problem.sendProblem(response, wrong);
      return;
    }
    const envelope = new Envelope(key?.toLowerCase() ?? randomUUID(), askerOf(request));
    answer(response, await this.desk.send(klasse, velden as object, envelope));
  }
}

function wrongRequest(velden: unknown, key: string | undefined): problem.Problem | undefined {
  if (typeof velden !== 'object' || velden === null || Array.isArray(velden))
    return problem.badRequest(
      'geen-object',
      'Stuur de velden van de opdracht als een JSON-object.',
    );
  if (key !== undefined && !isUuid(key))
    return problem.badRequest('sleutel-ongeldig', 'Idempotency-Key moet een UUID zijn.');
  return undefined;
}

function answer(response: Response, antwoord: CommandAnswer): void {
  switch (antwoord.uitkomst) {
    case 'ongeldig':
      problem.sendProblem(response, commandProblem.invalid(antwoord.fouten));
      return;
    case 'niet-toegestaan':
      problem.sendProblem(response, problem.notAllowed(antwoord.mag));
      return;
    case 'geweigerd':
      problem.sendProblem(response, commandProblem.refused(antwoord.weigering));
      return;
    case 'hergebruikt':
      problem.sendProblem(response, commandProblem.reused(antwoord.commandId));
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

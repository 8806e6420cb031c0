import { Injectable, type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandAnswer } from './command-answer.js';
import type { Envelope } from './envelope.js';
import { readCommand } from './read-command.js';

/** The desk where every door hands in its commands: loose fields in, an answer out. */
@Injectable()
export class CommandDesk {
  constructor(private readonly bus: CommandBus) {}

  /** @throws LogUnavailable when the log does not answer: nothing is known, hand in the same envelope again */
  send<C extends object>(
    klasse: Type<C>,
    velden: object,
    envelope: Envelope,
  ): Promise<CommandAnswer> {
    const opdracht = readCommand(klasse, velden, envelope.vrager.deur === 'WEB');
    if (opdracht instanceof Array)
      return Promise.resolve({ uitkomst: 'ongeldig', fouten: opdracht });
    envelope.attachTo(opdracht);
    return this.bus.execute<object, CommandAnswer>(opdracht);
  }
}

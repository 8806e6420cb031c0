import { Inject, Injectable, type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { isAllowed } from '../access/rights.js';
import { ClockGuard } from '../event-log/clock-guard.js';
import type { CommandAnswer } from './command-answer.js';
import type { Envelope } from './envelope.js';
import { rolesFor } from './command-roles.js';
import { readCommand } from './read-command.js';

/** The desk where every door hands in its commands: loose fields in, an answer out. Who may not is told so before his fields are looked at. */
@Injectable()
export class CommandDesk {
  constructor(
    private readonly bus: CommandBus,
    @Inject(ClockGuard) private readonly clock: Pick<ClockGuard, 'require'>,
  ) {}

  /**
   * @throws ClockDoubted and nothing was done
   * @throws LogUnavailable when the log does not answer: nothing is known, hand in the same envelope again
   */
  async send<C extends object>(
    klasse: Type<C>,
    velden: object,
    envelope: Envelope,
  ): Promise<CommandAnswer> {
    const mag = rolesFor(klasse);
    if (!isAllowed(envelope.vrager, mag)) return { uitkomst: 'niet-toegestaan', mag };
    const opdracht = readCommand(klasse, velden, envelope.vrager.deur === 'WEB');
    if (opdracht instanceof Array) return { uitkomst: 'ongeldig', fouten: opdracht };
    await this.clock.require();
    envelope.attachTo(opdracht);
    return this.bus.execute<object, CommandAnswer>(opdracht);
  }
}

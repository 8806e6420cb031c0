/** The one generic command handler, on @nestjs/cqrs. */
import { Logger, type Type } from '@nestjs/common';
import { AsyncContext, CommandHandler } from '@nestjs/cqrs';
import type { DomainEvent } from '../domain/aggregate.js';
import type { Rol } from '../domain/rol.js';
import { traced } from '../telemetry.js';
import type { CommandAnswer } from './command-answer.js';
import { Envelope } from './envelope.js';
import { faultsIn } from './read-command.js';
import { StreamStore, type Execution } from './stream-store.js';

const logger = new Logger('commands');

export interface CommandEntry<C extends object> {
  readonly klasse: Type<C>;
  readonly handler: Type;
  /** For who asks what would come of it: on which stream, by which rule. */
  readonly execution: Hoe<C>;
  /** The roles that may send it. */
  readonly mag: readonly Rol[];
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the aggregate differs per command, also within one list
type Hoe<C> = (command: C) => Execution<C, any, any, any>;

/** Registers a command: validated whatever door it came through, then carried out. */
export function command<C extends object>(
  klasse: Type<C>,
  hoe: Hoe<C>,
  mag: readonly Rol[],
): CommandEntry<C> {
  @CommandHandler(klasse)
  class Handler {
    constructor(private readonly store: StreamStore) {}

    execute(command: C): Promise<CommandAnswer> {
      const fouten = faultsIn(command);
      if (fouten.length) return Promise.resolve({ uitkomst: 'ongeldig', fouten });
      const envelope = AsyncContext.of(command);
      if (!(envelope instanceof Envelope))
        throw new Error(`${klasse.name} was sent without an Envelope`);
      const { commandId, correlationId } = envelope;
      return told(klasse.name, { commandId, correlationId }, () =>
        this.store.carryOut(hoe(command), command, envelope),
      );
    }
  }
  Object.defineProperty(Handler, 'name', { value: `${klasse.name}Handler` });
  return { klasse, handler: Handler, execution: hoe, mag };
}

/** What was asked, and what came of it: no fields, and not who asked. */
async function told(
  name: string,
  ids: { commandId: string; correlationId: string },
  work: () => Promise<CommandAnswer>,
): Promise<CommandAnswer> {
  const antwoord = await traced(`command ${name}`, ids, work);
  const { uitkomst } = antwoord;
  const place = 'stroom' in antwoord ? { stroom: antwoord.stroom, revisie: antwoord.revisie } : {};
  logger.log(`${name} ${uitkomst}`, { command: name, uitkomst, ...ids, ...place });
  return antwoord;
}

/** Every command on one aggregate. */
export const commandsOn =
  <Basis extends object, S, E extends DomainEvent>(
    aggregate: Execution<Basis, S, E, unknown>['aggregate'],
    id: (command: Basis) => string,
  ) =>
  <C extends Basis, F = unknown>(
    klasse: Type<C>,
    decide: Execution<C, S, E, F>['decide'],
    mag: readonly Rol[],
    feiten?: Execution<C, S, E, F>['feiten'],
  ): CommandEntry<C> =>
    command(klasse, () => ({ aggregate, id, decide, ...(feiten ? { feiten } : {}) }), mag);

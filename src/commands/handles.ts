/** The one generic command handler, on @nestjs/cqrs. */
import { Logger, type Type } from '@nestjs/common';
import { AsyncContext, CommandHandler } from '@nestjs/cqrs';
import type { DomainEvent } from '../domain/aggregate.js';
import { traced } from '../telemetry.js';
import type { Antwoord } from './antwoord.js';
import { Envelop } from './envelop.js';
import { foutenIn } from './invoer.js';
import { StreamStore, type Uitvoering } from './stream-store.js';

const logger = new Logger('commands');

export interface Opdracht<C extends object> {
  readonly klasse: Type<C>;
  readonly handler: Type;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the aggregate differs per command, also within one list
type Hoe<C> = (command: C) => Uitvoering<C, any, any, any>;

/** Registers a command: validated whatever door it came through, then carried out. */
export function opdracht<C extends object>(klasse: Type<C>, hoe: Hoe<C>): Opdracht<C> {
  @CommandHandler(klasse)
  class Handler {
    constructor(private readonly store: StreamStore) {}

    execute(command: C): Promise<Antwoord> {
      const fouten = foutenIn(command);
      if (fouten.length) return Promise.resolve({ uitkomst: 'ongeldig', fouten });
      const envelop = AsyncContext.of(command);
      if (!(envelop instanceof Envelop))
        throw new Error(`${klasse.name} was sent without an Envelop`);
      const { commandId, correlationId } = envelop;
      return told(klasse.name, { commandId, correlationId }, () =>
        this.store.voerUit(hoe(command), command, envelop),
      );
    }
  }
  Object.defineProperty(Handler, 'name', { value: `${klasse.name}Handler` });
  return { klasse, handler: Handler };
}

/** What was asked, and what came of it: no fields, and not who asked. */
async function told(
  name: string,
  ids: { commandId: string; correlationId: string },
  work: () => Promise<Antwoord>,
): Promise<Antwoord> {
  const antwoord = await traced(`command ${name}`, ids, work);
  const { uitkomst } = antwoord;
  const place = 'stroom' in antwoord ? { stroom: antwoord.stroom, revisie: antwoord.revisie } : {};
  logger.log(`${name} ${uitkomst}`, { command: name, uitkomst, ...ids, ...place });
  return antwoord;
}

/** Every command on one aggregate. */
export const opdrachtenOp =
  <Basis extends object, S, E extends DomainEvent>(
    aggregate: Uitvoering<Basis, S, E, unknown>['aggregate'],
    id: (command: Basis) => string,
  ) =>
  <C extends Basis, F = unknown>(
    klasse: Type<C>,
    decide: Uitvoering<C, S, E, F>['decide'],
    feiten?: Uitvoering<C, S, E, F>['feiten'],
  ): Opdracht<C> =>
    opdracht(klasse, () => ({ aggregate, id, decide, ...(feiten ? { feiten } : {}) }));

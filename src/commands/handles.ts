/** The one generic command handler, on @nestjs/cqrs (architecture 3). */
import type { Type } from '@nestjs/common';
import { AsyncContext, CommandHandler } from '@nestjs/cqrs';
import type { DomainEvent } from '../domain/aggregate.js';
import type { Antwoord } from './antwoord.js';
import { Envelop } from './envelop.js';
import { foutenIn } from './invoer.js';
import { StreamStore, type Uitvoering } from './stream-store.js';

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
      return this.store.voerUit(hoe(command), command, envelop);
    }
  }
  Object.defineProperty(Handler, 'name', { value: `${klasse.name}Handler` });
  return { klasse, handler: Handler };
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

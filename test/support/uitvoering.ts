/** Carries a command out as the doors do, on a history in memory: the real list of commands, fields, rules and codec. */
import type { Type } from '@nestjs/common';
import type { Actor, Aggregate, DomainEvent, Feit } from '../../src/domain/aggregate.js';
import { ROLLEN, type Rol } from '../../src/domain/rol.js';
import { isWeigering, type Weigering } from '../../src/domain/weigering.js';
import type { InputFault } from '../../src/commands/command-answer.js';
import { Envelope } from '../../src/commands/envelope.js';
import { readCommand } from '../../src/commands/read-command.js';
import { COMMAND_LIST } from '../../src/commands/command-list.js';
import type { StreamStore, Execution } from '../../src/commands/stream-store.js';
import type { LogEvent } from '../../src/domain/aggregaten.js';
import { encode } from '../../src/event-log/codec.js';
import { ACTOR, nr, VRAGER } from './namen.js';

export interface Omstandigheden {
  /** Default 2032-02-01: the year after the examples. */
  readonly vandaag?: string;
  readonly actor?: Actor;
  /** All of them where none are named. */
  readonly rollen?: readonly Rol[];
  /** What another stream would answer. */
  readonly feiten?: unknown;
  /** The fields are strings, as a form sends them. */
  readonly formulier?: boolean;
}

export type Uitkomst =
  | { readonly events: readonly LogEvent[] }
  | { readonly weigering: Weigering }
  | { readonly fouten: readonly InputFault[] };

export type Wet = Execution<object, unknown, DomainEvent, unknown>;

const HANDLERS = new Map(COMMAND_LIST.map(({ klasse, handler }) => [klasse as Type, handler]));

/** What the list of commands says of this one: its aggregate and its rule. */
export function wetVan(opdracht: object): Wet {
  const handler = HANDLERS.get(opdracht.constructor as Type);
  if (!handler) throw new Error(`${opdracht.constructor.name} is not in the list of commands`);
  let wet: unknown;
  const winkel: Pick<StreamStore, 'carryOut'> = {
    // Never answered: what the handler does after that, such as logging, is not asked for here.
    carryOut: (uitvoering) => {
      wet = uitvoering;
      return new Promise(() => undefined);
    },
  };
  new Envelope(nr(0), VRAGER).attachTo(opdracht);
  void (new handler(winkel) as { execute(opdracht: object): unknown }).execute(opdracht);
  return wet as Wet;
}

/** The command's answer; every fact of it has passed the log's own schema. */
export function voerUit(
  geschiedenis: readonly Feit[],
  klasse: Type,
  velden: object,
  {
    vandaag = '2032-02-01',
    actor = ACTOR,
    rollen = ROLLEN,
    feiten,
    formulier,
  }: Omstandigheden = {},
): Uitkomst {
  const opdracht = readCommand(klasse as Type<object>, velden, formulier);
  if (opdracht instanceof Array) return { fouten: opdracht };
  const { aggregate, decide } = wetVan(opdracht);
  const staat = vouw(aggregate, geschiedenis);
  const beslissing = decide(staat, opdracht, { vandaag, actor, rollen, feiten, geschiedenis });
  return isWeigering(beslissing)
    ? { weigering: beslissing }
    : { events: beslissing.map(opgeslagen) };
}

export const vouw = <S, E extends DomainEvent>(
  aggregate: Aggregate<S, E>,
  feiten: readonly Feit[],
): S => feiten.reduce((nu, feit) => aggregate.evolve(nu, feit as Feit<E>), aggregate.begin);

/** As it comes back from the log. */
function opgeslagen(event: DomainEvent): LogEvent {
  const { type, data } = encode(event, {
    ...VRAGER,
    commandId: nr(0),
    commandHash: 'a'.repeat(64),
    correlationId: nr(0),
  });
  return { type, data } as LogEvent;
}

/** The history with the facts of one more command. */
export function vervolg(
  geschiedenis: readonly Feit[],
  events: readonly DomainEvent[],
  commandId: string,
): Feit[] {
  const erbij = events.map((event, index) => ({
    ...opgeslagen(event),
    bij: {
      revisie: geschiedenis.length + index,
      commandId,
      op: new Date(Date.UTC(2031, 0, 1) + geschiedenis.length * 60_000).toISOString(),
      door: ACTOR,
    },
  }));
  return [...geschiedenis, ...erbij];
}

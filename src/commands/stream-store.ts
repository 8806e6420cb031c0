/** The road: read one stream, let the rule speak, append at the revision that was read. */
import { Inject, Injectable } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import type { Aggregate, Context, Decide, DomainEvent, Feit } from '../domain/aggregate.js';
import { vandaagInBrussel } from '../domain/kalender.js';
import { isWeigering } from '../domain/weigering.js';
import { encode } from '../event-log/codec.js';
import { LogUnavailable } from '../event-log/event-log-errors.js';
import type { NewEvent, RecordedEvent } from '../event-log/event-log.js';
import { CommandHashes } from '../event-log/command-hashes.js';
import { CommandKeys } from '../event-log/command-keys.js';
import { Turns } from '../event-log/turns.js';
import type { CommandAnswer } from './command-answer.js';
import type { Envelope } from './envelope.js';
import { commandText, eventIdOf } from './command-identity.js';
import { CLOCK, type Clock } from './clock.js';
import { KnownStreams } from './known-streams.js';

/** How a command is carried out: on which aggregate, which stream of it, by which rule, with which facts from elsewhere. */
export interface Execution<C, S, E extends DomainEvent, F> {
  readonly aggregate: Aggregate<S, E>;
  readonly id: (command: C) => string;
  readonly decide: Decide<C, S, E, F>;
  /** Facts that the rule needs from another stream; the race with what happens there meanwhile is accepted. */
  readonly feiten?: (command: C, streams: Pick<StreamStore, 'factsOf'>) => Promise<F>;
}

/** Another writer was first this many times in a row, over some seconds: then the sender must say whether to go on. */
const POGINGEN = 20;
/** Longer after each, and differing, so that writers of one stream get out of each other's way. */
const PAUZE_MS = 50;
/** Who writes the same stream in this process waits for who came before, but not for a log that does not answer him. */
const BEURT_MS = 5000;

@Injectable()
export class StreamStore {
  private readonly turns = new Turns();

  constructor(
    private readonly streams: KnownStreams,
    @Inject(CLOCK) private readonly klok: Clock,
    private readonly hashes: CommandHashes,
    private readonly keys: CommandKeys,
  ) {}

  /** All facts of a stream, oldest first; none where it does not exist. */
  async factsOf<E extends DomainEvent>(stroom: string): Promise<Feit<E>[]> {
    return [...(await this.streams.read(stroom)).history<E>()];
  }

  /**
   * Carries a command out, one after the other on each stream. When a writer in another process was first, the stream is read again
   * and the rule speaks anew.
   * @throws LogUnavailable when the log does not answer, or others keep writing; the same command may then be sent again
   */
  async carryOut<C extends object, S, E extends DomainEvent, F>(
    execution: Execution<C, S, E, F>,
    command: C,
    envelope: Envelope,
  ): Promise<CommandAnswer> {
    const stroom = `${execution.aggregate.categorie}-${execution.id(command)}`;
    return this.turns.take(stroom, () => this.insist(execution, command, envelope), BEURT_MS);
  }

  private async insist<C extends object, S, E extends DomainEvent, F>(
    execution: Execution<C, S, E, F>,
    command: C,
    envelope: Envelope,
  ): Promise<CommandAnswer> {
    for (let poging = 1; ; poging += 1) {
      const antwoord = await this.attempt(execution, command, envelope);
      if (antwoord) return antwoord;
      if (poging === POGINGEN)
        throw new LogUnavailable(`stream kept changing: ${command.constructor.name}`);
      await wait(Math.random() * PAUZE_MS * poging);
    }
  }

  /** Undefined where another writer was first. */
  private async attempt<C extends object, S, E extends DomainEvent, F>(
    execution: Execution<C, S, E, F>,
    command: C,
    envelope: Envelope,
  ): Promise<CommandAnswer | undefined> {
    const { aggregate, decide, feiten } = execution;
    const stroom = `${aggregate.categorie}-${execution.id(command)}`;
    const tekst = commandText(command.constructor.name, command);
    const gelezen = await this.streams.read(stroom);
    const [eerste, ...verder] = gelezen.recorded.filter(
      ({ metadata }) => metadata.commandId === envelope.commandId,
    );
    if (eerste) return this.answerAgain(tekst, [eerste, ...verder]);

    const context: Context<E, F> = {
      vandaag: vandaagInBrussel(this.klok()),
      actor: envelope.vrager.actor,
      rollen: envelope.vrager.rollen,
      geschiedenis: gelezen.history<E>(),
      feiten: (await feiten?.(command, this)) as F,
    };
    const beslissing = decide(gelezen.state(aggregate), command, context);
    if (isWeigering(beslissing)) return { uitkomst: 'geweigerd', weigering: beslissing };
    const { commandId } = envelope;
    const sentBy = { actor: envelope.vrager.actor.id, commandId };
    if ((await this.keys.claim(sentBy, stroom)) !== stroom)
      return { uitkomst: 'hergebruikt', commandId };
    const revisie = gelezen.revision;
    const commandHash = await this.hashes.ofDecided(tekst, stroom, revisie, beslissing);
    const nieuw = beslissing.map((event, index) =>
      gereed(event, {
        envelope,
        commandHash,
        id: eventIdOf({ commandId, commandHash }, stroom, index),
      }),
    );
    return this.append(stroom, revisie, nieuw);
  }

  /**
   * No store finds a command again once the revision has moved on: it is looked for among what was read. Where a text of it was
   * erased nobody can tell whether this is the same one, and it counts as that.
   */
  private async answerAgain(
    tekst: string,
    eerder: readonly [RecordedEvent, ...RecordedEvent[]],
  ): Promise<CommandAnswer> {
    const laatste = eerder.at(-1)!;
    const { commandId, commandHash } = laatste.metadata;
    const hash = await this.hashes.ofRecorded(tekst, eerder);
    if (hash !== undefined && hash !== commandHash) return { uitkomst: 'hergebruikt', commandId };
    return {
      uitkomst: 'dubbel',
      stroom: laatste.stream,
      commandId,
      revisie: laatste.revision,
      positie: laatste.checkpoint.position,
    };
  }

  private async append(
    stroom: string,
    gelezenRevisie: number,
    nieuw: readonly NewEvent[],
  ): Promise<CommandAnswer | undefined> {
    const gelegd = await this.streams.append(stroom, gelezenRevisie, nieuw);
    if (gelegd.outcome === 'conflict') return undefined;
    return {
      uitkomst: gelegd.outcome === 'duplicate' ? 'dubbel' : 'vastgelegd',
      stroom,
      commandId: nieuw[0]!.metadata.commandId,
      revisie: gelegd.revision,
      positie: gelegd.position,
    };
  }
}

function gereed(
  event: DomainEvent,
  { envelope, commandHash, id }: { envelope: Envelope; commandHash: string; id: string },
): NewEvent {
  const { vrager, commandId, correlationId, bron } = envelope;
  const { actor, rollen, deur } = vrager;
  const who = { actor, rollen, deur };
  const metadata = { ...who, commandId, commandHash, correlationId, ...(bron ? { bron } : {}) };
  return { id, ...encode(event, metadata) };
}

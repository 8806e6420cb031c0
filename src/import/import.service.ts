import { Inject, Injectable } from '@nestjs/common';
import type { Vrager } from '../access/vrager.js';
import type { CommandAnswer } from '../commands/command-answer.js';
import { CLOCK, type Clock } from '../commands/clock.js';
import { CommandDesk } from '../commands/command-desk.js';
import { Envelope } from '../commands/envelope.js';
import type { DomainEvent, Feit } from '../domain/aggregate.js';
import { vandaagInBrussel } from '../domain/kalender.js';
import { VraagFeiten } from '../questions/feiten.query.js';
import { QuestionDesk } from '../questions/question-desk.js';
import { ImportLedger, type Stand } from './ledger.js';
import type { ImportPlan, PlannedCommand } from './plan/plan.js';
import { refuseAny } from './refused.js';
import { rehearse } from './rehearsal.js';
import { Tally, type ImportOutcome } from './tally.js';

/** Trajecten at work at the same time: their streams are their own, and their appends share a commit. */
const SIDE_BY_SIDE = 8;

/** Sends a plan's commands through the same desk as every other door. */
@Injectable()
export class ImportService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly ledger: ImportLedger,
    private readonly questions: QuestionDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * How far the file is in its year; what it does not refuse, `run` carries out whole.
   * @throws ImportRefused as `ImportLedger.check` does, or with every line that cannot be imported
   */
  async check(plan: ImportPlan, vrager: Vrager): Promise<Stand> {
    const stand = await this.ledger.check(plan, vrager);
    if (stand === 'volledig') return stand;
    const vandaag = vandaagInBrussel(this.clock());
    const streams = {
      factsOf: <E extends DomainEvent>(name: string): Promise<Feit<E>[]> =>
        this.questions.ask(new VraagFeiten<E>(name), vrager),
    };
    refuseAny(await rehearse(plan, { streams, vandaag, opens: stand === 'nieuw' }));
    return stand;
  }

  /**
   * @param vrager who has it read in
   * @param progress called after every command with how many of how many are done
   * @throws ImportRefused as `check` does, before anything is sent; or where somebody else was first in the meantime
   */
  async run(
    plan: ImportPlan,
    vrager: Vrager,
    progress: (done: number, of: number) => void = () => undefined,
  ): Promise<ImportOutcome> {
    const stand = await this.check(plan, vrager);
    const first = stand === 'nieuw' ? [plan.open] : [];
    const total = first.length + plan.tree.length + plan.trajecten.flat().length;
    if (stand === 'volledig') return { nieuw: 0, bestond: total, gepland: new Set() };
    const tally = new Tally((done) => {
      progress(done, total);
    });
    const send = (commands: readonly PlannedCommand[]): Promise<void> =>
      this.send(commands, { vrager: importing(vrager), correlationId: plan.open.commandId }, tally);
    await send(first);
    await sideBySide(plan.trajecten, send);
    await send(plan.tree);
    return tally.outcome();
  }

  private async send(
    commands: readonly PlannedCommand[],
    { vrager, correlationId }: { vrager: Vrager; correlationId: string },
    tally: Tally,
  ): Promise<void> {
    for (const planned of commands) {
      const { klasse, velden, commandId, line, nogNiet } = planned;
      const envelope = new Envelope(commandId, vrager, correlationId, { regel: line });
      const antwoord = await this.desk.send(klasse, velden, envelope);
      const planIt = nogNiet && isNogNiet(antwoord);
      if (planIt) tally.plan(commandId);
      tally.add(
        planIt ? await this.desk.send(nogNiet.klasse, nogNiet.velden, envelope) : antwoord,
        line,
      );
    }
  }
}

/** What is written down then was not typed by who has it read in. */
const importing = ({ actor, rollen }: Vrager): Vrager => ({
  actor: { id: actor.id, soort: 'import' },
  rollen,
  deur: 'IMPORT',
});

/** Too early to be logged as held, or planned under this id by an earlier import of the same file, when it was. */
const isNogNiet = (antwoord: CommandAnswer): boolean =>
  antwoord.uitkomst === 'hergebruikt' ||
  (antwoord.uitkomst === 'geweigerd' && antwoord.weigering.weigering === 'stap-in-de-toekomst');

async function sideBySide<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
}

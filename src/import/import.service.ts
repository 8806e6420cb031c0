import { Inject, Injectable } from '@nestjs/common';
import type { Asker } from '../access/asker.js';
import type { CommandAnswer } from '../commands/command-answer.js';
import { CLOCK, type Clock } from '../commands/clock.js';
import { CommandDesk } from '../commands/command-desk.js';
import { Envelope } from '../commands/envelope.js';
import { vandaagInBrussel } from '../domain/kalender.js';
import type { KeptReport } from '../doubts/kept-doubt.js';
import { KeptDoubts } from '../doubts/kept-doubts.service.js';
import { ImportCheck } from './import-check.js';
import { withStreams } from './plan/doubt-streams.js';
import { doubtsOn, type ImportPlan, type PlannedCommand } from './plan/plan.js';
import { doubtInWords, WHAT_TO_DO } from './read/doubt.js';
import { Tally, type ImportOutcome } from './tally.js';

/** Trajecten at work at the same time: their streams are their own, and their appends share a commit. */
const SIDE_BY_SIDE = 8;

/** Sends a plan's commands through the same desk as every other door, and keeps what was doubted. */
@Injectable()
export class ImportService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly checks: ImportCheck,
    private readonly doubts: KeptDoubts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param vrager who has it read in
   * @param progress called after every command with how many of how many are done
   * @throws ImportRefused as `ImportCheck` does, before anything is sent; or where somebody else was first in the meantime
   */
  async run(
    plan: ImportPlan,
    vrager: Asker,
    progress: (done: number, of: number) => void = () => undefined,
  ): Promise<ImportOutcome> {
    const stand = await this.checks.check(plan, vrager);
    const first = stand === 'nieuw' ? [plan.open] : [];
    const total = first.length + plan.tree.length + plan.trajecten.flat().length;
    if (stand === 'volledig') return { nieuw: 0, bestond: total, gepland: new Set() };
    await this.doubts.keep(this.kept(plan));
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

  /** Before the first command is sent: an import that is killed and finished later keeps what it began with. */
  private kept(plan: ImportPlan): KeptReport {
    const doubts = withStreams(plan, doubtsOn(plan, vandaagInBrussel(this.clock())));
    return {
      ...{ jaar: plan.jaar, file: plan.fileHash },
      doubts: doubts.map((doubt) => ({
        ...{ line: doubt.line, stream: doubt.stream },
        ...{ sentence: doubtInWords(doubt), todo: WHAT_TO_DO[doubt.todo] },
      })),
    };
  }

  private async send(
    commands: readonly PlannedCommand[],
    { vrager, correlationId }: { vrager: Asker; correlationId: string },
    tally: Tally,
  ): Promise<void> {
    const revisies = new Map<string, number>();
    for (const planned of commands) {
      const { klasse, commandId, line, nogNiet } = planned;
      const velden = metRevisie(planned, revisies);
      const envelope = new Envelope(commandId, vrager, correlationId, { regel: line });
      const antwoord = await this.desk.send(klasse, velden, envelope);
      if ('revisie' in antwoord) revisies.set(commandId, antwoord.revisie);
      if (isLeftOut(planned, antwoord)) {
        tally.leaveOut();
        continue;
      }
      const planIt = nogNiet && isNogNiet(antwoord);
      if (planIt) tally.plan(commandId);
      tally.add(
        planIt ? await this.desk.send(nogNiet.klasse, nogNiet.velden, envelope) : antwoord,
        line,
      );
    }
  }
}

/** Its fields, with the revision that it saw where that is known only now. */
const metRevisie = (
  { velden, revisieNa }: PlannedCommand,
  revisies: ReadonlyMap<string, number>,
): object =>
  revisieNa === undefined ? velden : { ...velden, revisie: revisies.get(revisieNa) ?? -1 };

const isLeftOut = ({ laatWegBij = [] }: PlannedCommand, antwoord: CommandAnswer): boolean =>
  antwoord.uitkomst === 'geweigerd' && laatWegBij.includes(antwoord.weigering.weigering);

/** What is written down then was not typed by who has it read in. */
const importing = ({ actor, rollen }: Asker): Asker => ({
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

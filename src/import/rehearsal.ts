/** What would come of a plan: every command against the state that the ones before it leave, and nothing sent. */
import { fitsInOneAppend } from '../commands/append-size.js';
import type { InputFault } from '../commands/command-answer.js';
import { COMMAND_LIST } from '../commands/command-list.js';
import { readCommand } from '../commands/read-command.js';
import type { StreamStore } from '../commands/stream-store.js';
import type { DomainEvent, Feit } from '../domain/aggregate.js';
import type { Rol } from '../domain/rol.js';
import type { Dag } from '../domain/dag.js';
import { isWeigering, type Weigering } from '../domain/weigering.js';
import { weigeringInWoorden } from '../wording/weigering-zin.js';
import type { ImportPlan, PlannedCommand } from './plan/plan.js';
import type { RefusedLine } from './refused.js';
import { type Stream, type AnyExecution, ACTOR, apply } from './rehearsed-stream.js';
import { codeOf, isConsequence, faultInWords, TE_GROOT } from './rehearsal-reasons.js';

export interface Around {
  /** Where the streams stand now: the log's, or none. */
  readonly streams: Pick<StreamStore, 'factsOf'>;
  /** Today in Europe/Brussels. */
  readonly vandaag: Dag;
  /** Whether the year is still to be opened. */
  readonly opens: boolean;
}

/** Every line that would be refused, in the order of the file; none where the whole of it would be carried out. */
export async function rehearse(plan: ImportPlan, around: Around): Promise<RefusedLine[]> {
  const rehearsal = new Rehearsal(around);
  const commands = [...(around.opens ? [plan.open] : []), ...plan.trajecten.flat(), ...plan.tree];
  for (const command of commands) await rehearsal.take(command);
  return rehearsal.refused.sort((one, other) => one.line - other.line);
}

/** Who may have a report read in. */
const ROLLEN: readonly Rol[] = ['COORDINATOR'];

class Rehearsal {
  readonly refused: RefusedLine[] = [];
  private readonly streams = new Map<string, Stream>();
  /** Where each command was written, in its own stream. */
  private readonly revisions = new Map<string, number>();
  private readonly executions = new Map<unknown, (command: object) => AnyExecution>(
    COMMAND_LIST.map(({ klasse, execution }) => [
      klasse,
      execution as unknown as (command: object) => AnyExecution,
    ]),
  );

  constructor(private readonly around: Around) {}

  async take(planned: PlannedCommand): Promise<void> {
    const { klasse, commandId, line, nogNiet } = planned;
    const reason = await this.refusal(klasse, this.fieldsOf(planned), commandId);
    const early = codeOf(reason) === 'stap-in-de-toekomst';
    const why =
      early && nogNiet ? await this.refusal(nogNiet.klasse, nogNiet.velden, commandId) : reason;
    if (why === undefined || this.mayBeRefused(planned, why)) return;
    this.refused.push({ line, reason: typeof why === 'string' ? why : weigeringInWoorden(why) });
  }

  /** With the revision that it saw, where the plan cannot know that. */
  private fieldsOf({ velden, revisieNa }: PlannedCommand): object {
    if (revisieNa === undefined) return velden;
    return { ...velden, revisie: this.revisions.get(revisieNa) ?? -1 };
  }

  private mayBeRefused({ laatWegBij = [] }: PlannedCommand, why: string | Weigering): boolean {
    if (this.refused.length && isConsequence(why)) return true;
    const code = codeOf(why);
    return code !== undefined && laatWegBij.includes(code);
  }

  /** Why not; undefined where it would be carried out, or was. */
  private async refusal(
    klasse: PlannedCommand['klasse'],
    velden: object,
    commandId: string,
  ): Promise<string | Weigering | undefined> {
    const command = readCommand(klasse, velden);
    if (Array.isArray(command)) return (command as InputFault[]).map(faultInWords).join(' ');
    const execution = this.executions.get(klasse)!(command);
    const { aggregate, decide, id, feiten } = execution;
    const name = `${aggregate.categorie}-${id(command)}`;
    const stream = await this.stream(name, execution);
    if (stream.commandIds.has(commandId)) return undefined;
    const decision: readonly DomainEvent[] | Weigering = decide(stream.state, command, {
      vandaag: this.around.vandaag,
      actor: ACTOR,
      rollen: ROLLEN,
      geschiedenis: stream.facts,
      feiten: (await feiten?.(command, this)) as unknown,
    });
    if (isWeigering(decision)) return decision;
    if (!fitsInOneAppend(decision)) return TE_GROOT;
    for (const event of decision) apply(stream, aggregate, event, commandId);
    this.revisions.set(commandId, stream.facts.length - 1);
    return undefined;
  }

  /** As the commands before left it: for a rule that asks of another stream. */
  async factsOf<E extends DomainEvent>(name: string): Promise<Feit<E>[]> {
    const known = this.streams.get(name)?.facts as Feit<E>[] | undefined;
    return known ?? this.around.streams.factsOf<E>(name);
  }

  private async stream(name: string, { aggregate }: AnyExecution): Promise<Stream> {
    const known = this.streams.get(name);
    if (known) return known;
    const facts = [...(await this.around.streams.factsOf(name))];
    const state = facts.reduce<unknown>(
      (now, fact) => aggregate.evolve(now, fact) as unknown,
      aggregate.begin,
    );
    const commandIds = new Set(facts.map(({ bij }) => bij.commandId));
    for (const { bij } of facts) this.revisions.set(bij.commandId, bij.revisie);
    const stream = { state, facts, commandIds };
    this.streams.set(name, stream);
    return stream;
  }
}

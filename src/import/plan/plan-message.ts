/** A plan as it goes from one process to another: its command classes by their names. */
import { COMMAND_LIST } from '../../commands/command-list.js';
import type { ImportPlan, PlannedCommand } from './plan.js';

type Klasse = PlannedCommand['klasse'];
type Sent<C> = Omit<C, 'klasse' | 'nogNiet'> & { readonly klasse: string };
type SentCommand = Sent<PlannedCommand> & {
  readonly nogNiet?: Sent<NonNullable<PlannedCommand['nogNiet']>>;
};

export type PlanMessage = Omit<ImportPlan, 'open' | 'trajecten' | 'tree'> & {
  readonly open: SentCommand;
  readonly trajecten: readonly (readonly SentCommand[])[];
  readonly tree: readonly SentCommand[];
};

export const asMessage = ({ open, trajecten, tree, ...rest }: ImportPlan): PlanMessage => ({
  ...rest,
  open: sent(open),
  trajecten: trajecten.map((commands) => commands.map(sent)),
  tree: tree.map(sent),
});

export const fromMessage = ({ open, trajecten, tree, ...rest }: PlanMessage): ImportPlan => ({
  ...rest,
  open: received(open),
  trajecten: trajecten.map((commands) => commands.map(received)),
  tree: tree.map(received),
});

const sent = ({ klasse, nogNiet, ...rest }: PlannedCommand): SentCommand => ({
  ...rest,
  klasse: klasse.name,
  ...(nogNiet && { nogNiet: { ...nogNiet, klasse: nogNiet.klasse.name } }),
});

const received = ({ klasse, nogNiet, ...rest }: SentCommand): PlannedCommand => ({
  ...rest,
  klasse: named(klasse),
  ...(nogNiet && { nogNiet: { ...nogNiet, klasse: named(nogNiet.klasse) } }),
});

const BY_NAME = new Map(COMMAND_LIST.map(({ klasse }) => [klasse.name, klasse as Klasse]));

/** @throws Error for a name that is in no list: a mistake of ours */
function named(name: string): Klasse {
  const klasse = BY_NAME.get(name);
  if (!klasse) throw new Error(`No command is called ${name}`);
  return klasse;
}

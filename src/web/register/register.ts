/**
 * A register: the parts of one kind in one stream, as a list, a page each, with their forms, history, undo and the past. What
 * a register declares is all that it needs; its pages, addresses and buttons follow from it.
 */
import type { Medewerker } from '../../medewerkers/medewerker.table.js';
import type { DeelVanRij } from '../../../projections/onderdelen/delen-van.query.js';
import { deelsoort, type Categorie } from '../../domain/aggregaten.js';
import type { Dag } from '../../domain/dag.js';
import type { NaamBijId } from '../../wording/deel-tekst.js';
import type { Form } from '../form/form.js';
import { formsUnder, type FormRoute } from '../form/route.js';

/** Dependency-injection token of the list of registers: their forms need the scene, which needs the list. */
export const REGISTERS = Symbol('REGISTERS');

/** What is known around parts: those that stand there, and who or what their ids stand for. */
export interface Hier {
  /** Of a form everything in its stream; of a page what it shows, and what that names. */
  readonly rijen: readonly DeelVanRij[];
  readonly personen: readonly Medewerker[];
  readonly naamBijId: NaamBijId;
  /** The day that is shown: today, or that of the past that was asked for. */
  readonly dag: Dag;
}

/** A column beside the name: the value of a field, or what is worked out of the part. */
export interface Kolom<D> {
  readonly label: string;
  readonly tekst: (deel: D, hier: Hier) => string;
}

export interface Register<D = never> {
  readonly categorie: Categorie;
  /** What stands behind the prefix in the stream's name. */
  readonly vanId: string;
  readonly soort: string;
  /** Without a slash in front: 'samenwerking/partners'. */
  readonly pad: string;
  readonly titel: string;
  /** What will stand here, where there is nothing yet. */
  readonly leeg: string;
  /** Names of fields, or columns of its own; what a part is called stands in front. */
  readonly kolommen: readonly ((keyof D & string) | Kolom<D>)[];
  readonly toevoegen: Form;
  /** Of a part that is there: what changes, withdraws and gives it back. */
  readonly wijzigen: Form;
  readonly intrekken: Form;
  readonly herstellen: Form;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- registers of different kinds stand in one list
export type AnyRegister = Register<any>;

export const stroomVan = ({ categorie, vanId }: AnyRegister): string => `${categorie}-${vanId}`;

/** How a part is called: by the name of whom it is about, where it is about somebody. */
export function naamVanDeel(deel: DeelVanRij['deel'], { naamBijId }: Hier): string {
  const { persoon, benoem } = deelsoort(deel.soort)!;
  return (persoon && naamBijId(persoon(deel))) ?? benoem(deel);
}

/** Those of a kind that were not withdrawn, by name: to choose from. */
export const keuzeUit = ({ soort }: AnyRegister, hier: Hier): DeelVanRij[] =>
  hier.rijen
    .filter(({ deel }) => deel.soort === soort && !deel.ingetrokken)
    .sort((a, b) => op.compare(naamVanDeel(a.deel, hier), naamVanDeel(b.deel, hier)));

const op = new Intl.Collator('nl-BE', { numeric: true });

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** The ids that stand in a part, its own too: of what it names. */
export function idsIn(waarde: unknown): string[] {
  if (typeof waarde === 'string') return UUID.test(waarde) ? [waarde] : [];
  return typeof waarde === 'object' && waarde !== null
    ? Object.values(waarde).flatMap((een) => idsIn(een))
    : [];
}

export const registerRoutes = (registers: readonly AnyRegister[]): FormRoute[] =>
  registers.flatMap(({ pad, toevoegen, wijzigen, intrekken, herstellen }) => [
    ...formsUnder(pad, { toevoegen }),
    ...formsUnder(`${pad}/:id`, { wijzigen, intrekken, herstellen }),
  ]);

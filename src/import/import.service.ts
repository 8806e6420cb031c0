import { Injectable } from '@nestjs/common';
import type { Antwoord } from '../commands/antwoord.js';
import { Balie } from '../commands/balie.js';
import { Envelop } from '../commands/envelop.js';
import { StreamStore } from '../commands/stream-store.js';
import type { Actor, Feit } from '../domain/aggregate.js';
import type { WerkjaarEvent } from '../domain/werkjaar/events.js';
import { weigeringInWoorden } from '../wording/weigering.js';
import { IMPORT_VERSIE } from './plan/make-plan.js';
import { FileIds } from './plan/ids.js';
import type { ImportPlan, PlannedCommand } from './plan/plan.js';

/** Why a file is not imported: one Dutch sentence that says what to do. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
}

/** What an import did: commands that were new, and those that had been carried out before. */
export interface ImportOutcome {
  readonly nieuw: number;
  readonly bestond: number;
  /** Commands that were carried out as their `nogNiet` says. */
  readonly gepland: ReadonlySet<string>;
  /** Position after the last event, to wait for; undefined where nothing was new. */
  readonly positie?: bigint;
}

/** Trajecten at work at the same time: their streams are their own, and their appends share a commit. */
const SIDE_BY_SIDE = 8;

type Stand = 'nieuw' | 'open' | 'volledig';

const andereInhoud = (jaar: number): string =>
  `Het werkjaar ${String(jaar)} heeft al inhoud die niet uit dit bestand komt. Importeer in een lege installatie (DATA_DIR), of in een jaar dat nog leeg is.`;

const andereVersie = (versie: string): string =>
  `Dit bestand werd half geïmporteerd door importversie ${versie}; deze is ${IMPORT_VERSIE}. Maak de import af met de versie van Trajectboek die ermee begon, of begin opnieuw in een lege gegevensmap (DATA_DIR).`;

const versieVan = (feiten: readonly Feit<WerkjaarEvent>[]): string | undefined =>
  feiten.flatMap((feit) => (feit.type === 'WerkjaarGeopend' ? [feit.data.importVersie] : []))[0];

/** Sends a plan's commands through the same desk as every other door. */
@Injectable()
export class ImportService {
  constructor(
    private readonly balie: Balie,
    private readonly streams: StreamStore,
  ) {}

  /**
   * @param progress called after every command with how many of how many are done
   * @throws ImportRefused where the year has other content, or half of this file by another version
   */
  async run(
    plan: ImportPlan,
    { actor, bestand }: { actor: Actor; bestand: string },
    progress: (done: number, of: number) => void = () => undefined,
  ): Promise<ImportOutcome> {
    const stand = await this.check(plan);
    const first = stand === 'nieuw' ? [plan.open] : [];
    const total = first.length + plan.tree.length + plan.trajecten.flat().length;
    if (stand === 'volledig') return { nieuw: 0, bestond: total, gepland: new Set() };
    const tally = new Tally((done) => {
      progress(done, total);
    });
    const send = (commands: readonly PlannedCommand[]): Promise<void> =>
      this.send(commands, { actor, bestand, correlationId: plan.open.commandId }, tally);
    await send(first);
    await sideBySide(plan.trajecten, send);
    await send(plan.tree);
    return tally.outcome();
  }

  /** How far this file is in its year; refuses where it may not go into it. */
  private async check({ jaar, fileHash, open, tree }: ImportPlan): Promise<Stand> {
    const feiten = await this.streams.feitenVan<WerkjaarEvent>(`werkjaar-${String(jaar)}`);
    if (!feiten.length) return 'nieuw';
    const ids = new FileIds(fileHash, jaar);
    const gedaan = new Set(feiten.map(({ bij }) => bij.commandId));
    if (gedaan.has(ids.marker('laatste'))) return 'volledig';
    if (gedaan.has(open.commandId) || gedaan.has(ids.marker('eerste'))) {
      const versie = versieVan(feiten);
      if (versie !== undefined && versie !== IMPORT_VERSIE)
        throw new ImportRefused(andereVersie(versie));
      return tree.length ? 'open' : 'volledig';
    }
    if (feiten.some(({ type }) => type !== 'WerkjaarGeopend'))
      throw new ImportRefused(andereInhoud(jaar));
    return 'open';
  }

  private async send(
    commands: readonly PlannedCommand[],
    from: { actor: Actor; bestand: string; correlationId: string },
    tally: Tally,
  ): Promise<void> {
    for (const planned of commands) {
      const { klasse, velden, commandId, line, nogNiet } = planned;
      const bron = { soort: 'IMPORT' as const, bestand: from.bestand, regel: line };
      const envelop = new Envelop(commandId, from.actor, from.correlationId, bron);
      const antwoord = await this.balie.stuur(klasse, velden, envelop);
      const planIt = nogNiet && isNogNiet(antwoord);
      if (planIt) tally.plan(commandId);
      tally.add(
        planIt ? await this.balie.stuur(nogNiet.klasse, nogNiet.velden, envelop) : antwoord,
        line,
      );
    }
  }
}

/** Too early to be logged as held, or planned under this id by an earlier import of the same file, when it was. */
const isNogNiet = (antwoord: Antwoord): boolean =>
  antwoord.uitkomst === 'hergebruikt' ||
  (antwoord.uitkomst === 'geweigerd' && antwoord.weigering.weigering === 'stap-in-de-toekomst');

async function sideBySide<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
}

/** Counts the answers; one that is not a yes ends the import: what was sent stays, and running it again goes on. */
class Tally {
  private nieuw = 0;
  private bestond = 0;
  private positie: bigint | undefined;
  private readonly gepland = new Set<string>();

  constructor(private readonly progress: (done: number) => void) {}

  plan(commandId: string): void {
    this.gepland.add(commandId);
  }

  add(antwoord: Antwoord, line: number): void {
    if (antwoord.uitkomst === 'vastgelegd') {
      this.nieuw += 1;
      if (antwoord.positie > (this.positie ?? 0n)) this.positie = antwoord.positie;
    } else if (antwoord.uitkomst === 'dubbel') this.bestond += 1;
    else
      throw new ImportRefused(
        `Regel ${String(line)} kon niet geïmporteerd worden: ${reason(antwoord)}`,
      );
    this.progress(this.nieuw + this.bestond);
  }

  outcome(): ImportOutcome {
    const { nieuw, bestond, gepland, positie } = this;
    return { nieuw, bestond, gepland, ...(positie === undefined ? {} : { positie }) };
  }
}

function reason(antwoord: Antwoord): string {
  switch (antwoord.uitkomst) {
    case 'geweigerd':
      return weigeringInWoorden(antwoord.weigering);
    case 'ongeldig':
      return antwoord.fouten.map(({ veld, code }) => `${veld}: ${code}`).join(', ');
    case 'hergebruikt':
      return 'dezelfde opdracht bestaat al met een andere inhoud.';
    default:
      return '';
  }
}

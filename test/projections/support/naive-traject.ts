/** A traject as somebody would keep it who knows nothing of folds: objects that are overwritten. Undo is left out. */
import type { TrajectEvent } from '../../../src/domain/traject/traject-events.js';
import { inOrder, type NaiveItem } from './naive-order.js';
import { NaiveTexts } from './naive-texts.js';

interface Entry extends NaiveItem {
  soort: 'STAP' | 'ALINEA';
  jaar: number;
  deel: string;
  text: string;
  withdrawn: boolean;
  about: string[];
  /** Last possible day, of a step. */
  tot: string | null;
}

export class NaiveTraject {
  title = '';
  fase = 'ACTIEF';
  withdrawn = false;
  readonly entries: Entry[] = [];
  readonly texts = new NaiveTexts();

  apply(event: TrajectEvent, revision: number): void {
    if (event.type.startsWith('Stap')) this.applyStap(event, revision);
    else if (event.type.startsWith('Alinea')) this.applyAlinea(event, revision);
    else if (event.type === 'OnderdeelVerplaatst') this.move(event.data, revision);
    else this.applyRest(event);
  }

  /** Ids of a year and deeltraject ('' = none) as they print. */
  verloop(jaar: number, deel: string): Entry[] {
    const here = this.entries.filter((e) => e.deel === deel && this.years(e).includes(jaar));
    return inOrder(here.map((entry) => ({ ...entry, van: this.day(entry) })));
  }

  /** Every year and deeltraject in which something stands: 'jaar/deel'. */
  places(): Set<string> {
    return new Set(this.entries.flatMap((e) => this.years(e).map((jaar) => `${jaar}/${e.deel}`)));
  }

  private years({ jaar, tot }: Entry): number[] {
    return tot === null ? [jaar] : [jaar, Number(tot.slice(0, 4))];
  }

  /**
   * First and last day in one string: of 'in september' and 'najaar', which begin together, the one that is over first
   * comes first. An alinea stands with the earliest of the steps that it tells of.
   */
  private day({ soort, id, about }: Entry): string | null {
    const told = soort === 'STAP' ? [id] : about;
    const days = this.entries.flatMap((e) =>
      told.includes(e.id) && e.van ? [`${e.van} ${e.tot}`] : [],
    );
    return days.sort()[0] ?? null;
  }

  private applyStap(event: TrajectEvent, since: number): void {
    const data = event.data as { stapId: string; gegevens?: never; na?: string | null };
    const entry = this.entries.find(({ id }) => id === data.stapId);
    if (event.type === 'StapGelogd' || event.type === 'StapGepland') {
      const { gegevens, stapId: id } = event.data;
      const { jaar, wanneer, deeltrajectId: deel = '' } = gegevens;
      const step = { id, soort: 'STAP', jaar, deel, since, about: [], withdrawn: false } as const;
      const { van, tot } = wanneer;
      const text = event.type === 'StapGepland' ? 'GEPLAND' : status(event.data.uitkomst);
      this.entries.push({ ...step, about: [], van, tot, text, ...place(event.data) });
    } else if (entry) this.changeStap(event, entry);
  }

  private changeStap(event: TrajectEvent, entry: Entry): void {
    const when = (wanneer?: { van: string | null; tot: string | null }): void => {
      if (wanneer) ({ van: entry.van, tot: entry.tot } = wanneer);
    };
    switch (event.type) {
      case 'StapGehouden':
        entry.text = 'GEHOUDEN';
        return when(event.data.wanneer);
      case 'StapVerplaatst':
        entry.text = 'GEPLAND';
        return when(event.data.naar);
      case 'StapUitgesteld':
        entry.text = 'UITGESTELD';
        return when(event.data.tot);
      case 'StapNietDoorgegaan':
        entry.text = status({ soort: 'NIET_DOORGEGAAN', ...event.data });
        return;
      case 'StapIngetrokken':
      case 'StapHersteld':
        entry.withdrawn = event.type === 'StapIngetrokken';
        return;
      case 'StapGecorrigeerd':
        entry.jaar = event.data.nieuw.jaar ?? entry.jaar;
        if (event.data.nieuw.deeltrajectId !== undefined)
          entry.deel = event.data.nieuw.deeltrajectId ?? '';
        return when(event.data.nieuw.wanneer ?? undefined);
    }
  }

  private applyAlinea(event: TrajectEvent, since: number): void {
    if (event.type === 'AlineaToegevoegd') {
      const { alineaId: id, jaar, deeltrajectId: deel = '', tekst: text, stapIds } = event.data;
      const fixed = { soort: 'ALINEA', van: null, tot: null, withdrawn: false } as const;
      this.entries.push({
        ...fixed,
        id,
        jaar,
        deel,
        text,
        since,
        about: stapIds,
        ...place(event.data),
      });
      return;
    }
    const { alineaId } = event.data as { alineaId: string };
    const entry = this.entries.find(({ id }) => id === alineaId)!;
    if (event.type === 'AlineaHerzien')
      [entry.text, entry.about] = [event.data.tekst, event.data.stapIds];
    if (event.type === 'AlineaIngetrokken') entry.withdrawn = true;
    if (event.type === 'AlineaHersteld') entry.withdrawn = false;
  }

  /** What followed it now follows what it followed. */
  private move(
    data: { jaar: number; deeltrajectId?: string; id: string; na: string | null },
    revision: number,
  ): void {
    const line = this.verloop(data.jaar, data.deeltrajectId ?? '').map(({ id }) => id);
    const neighbour = line[line.indexOf(data.id) - 1] ?? null;
    for (const entry of this.entries)
      if (line.includes(entry.id) && entry.na === data.id) entry.na = neighbour;
    const moved = this.entries.find(({ id }) => id === data.id)!;
    moved.na = data.na;
    moved.since = revision;
  }

  private applyRest(event: TrajectEvent): void {
    switch (event.type) {
      case 'TrajectGestart':
      case 'TrajectHernoemd':
        this.title = event.data.titel;
        return;
      case 'TrajectIngetrokken':
      case 'TrajectHersteld':
        this.withdrawn = event.type === 'TrajectIngetrokken';
        return;
      case 'TrajectGepauzeerd':
        this.fase = 'GEPAUZEERD';
        return;
      case 'TrajectAfgerond':
        this.fase = event.data.uitkomst;
        return;
      case 'TrajectHervat':
      case 'TrajectHeropend':
        this.fase = 'ACTIEF';
        return;
      default:
        this.texts.apply(event);
    }
  }
}

const place = (data: { na?: string | null }): { na?: string | null } =>
  'na' in data ? { na: data.na! } : {};

const status = (uitkomst: { soort: string; definitief?: boolean }): string =>
  uitkomst.soort === 'GEHOUDEN'
    ? 'GEHOUDEN'
    : uitkomst.definitief
      ? 'NIET_DOORGEGAAN'
      : 'VOORLOPIG_NIET_DOORGEGAAN';

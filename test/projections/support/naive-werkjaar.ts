/** A year's report as somebody would keep it on paper: lists in lists, in which lines are put, moved and struck. */
import type { WerkjaarEvent } from '../../../src/domain/werkjaar/werkjaar-events.js';

interface Line {
  id: string;
  text: string;
  counts: boolean;
  forced: number | null;
  struck: boolean;
  under: Line[];
}

export class NaiveWerkjaar {
  private readonly top: Line[] = [];
  private readonly lines = new Map<string, Line>();

  apply(event: WerkjaarEvent): void {
    const data = event.data as { id?: string; trajectId?: string };
    const id = data.id ?? data.trajectId ?? '';
    const line = this.lines.get(id);
    if ('ouderId' in event.data && event.type !== 'KnoopVerplaatst') this.add(id, event);
    else if (event.type === 'KnoopVerplaatst') this.put(line!, event.data);
    else if (line) change(line, event);
  }

  /** '1.2 Titel' for each line that shows, from top to bottom. */
  outline(): string[] {
    return printed(this.top, '');
  }

  private add(id: string, { type, data }: WerkjaarEvent): void {
    const { titel, tekst, nummer } = data as { titel?: string; tekst?: string; nummer?: number };
    const old = this.lines.get(id);
    const line: Line = {
      ...{ id, text: titel ?? tekst ?? id, counts: type !== 'TekstblokGeplaatst' },
      ...{ forced: nummer ?? null, struck: false, under: old?.under ?? [] },
    };
    if (old) this.takeOut(old);
    this.lines.set(id, line);
    this.put(line, data as { ouderId: string | null; na: string | null });
  }

  private put(line: Line, { ouderId, na }: { ouderId: string | null; na: string | null }): void {
    this.takeOut(line);
    const list = ouderId === null ? this.top : this.lines.get(ouderId)!.under;
    list.splice(na === null ? 0 : list.findIndex(({ id }) => id === na) + 1, 0, line);
  }

  private takeOut(line: Line): void {
    for (const list of [this.top, ...[...this.lines.values()].map(({ under }) => under)])
      if (list.includes(line)) list.splice(list.indexOf(line), 1);
  }
}

function change(line: Line, event: WerkjaarEvent): void {
  if (event.type === 'KnoopHernoemd') line.text = event.data.titel;
  if (event.type === 'TekstblokHerzien') line.text = event.data.tekst;
  if (event.type === 'KnoopGenummerd') line.forced = event.data.nummer;
  if (event.type === 'KnoopIngetrokken' || event.type === 'TrajectUitgedeeld') line.struck = true;
  if (event.type === 'KnoopHersteld') line.struck = false;
}

function printed(lines: readonly Line[], prefix: string): string[] {
  let counter = 0;
  return lines
    .filter(({ struck }) => !struck)
    .flatMap((line) => {
      if (!line.counts) return [line.text, ...printed(line.under, prefix)];
      counter = line.forced ?? counter + 1;
      const number = `${prefix}${counter}`;
      return [`${number} ${line.text}`, ...printed(line.under, `${number}.`)];
    });
}

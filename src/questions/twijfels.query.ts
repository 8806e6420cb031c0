import { Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import type { Bladzijde } from '../../projections/projection.js';
import { inBladzijde } from '../../projections/read-row.js';
import { VraagTrajecten } from '../../projections/onderdelen/trajecten.query.js';
import { KeptDoubts } from '../doubts/kept-doubts.service.js';
import type { Geheel } from '../domain/dag.js';
import { overalMetGewist } from '../wording/gewist-zin.js';

/** One doubt of the import of a year. */
export interface Twijfelregel {
  /** Line of the file, from 1. */
  readonly regel: Geheel;
  /** Title of the traject that it is about, as it is now; null where it is about the year itself. */
  readonly traject: string | null;
  /** What was doubted, and how it was read. */
  readonly twijfel: string;
  /** What to do about it. */
  readonly doen: string;
}

export const TWIJFELKOLOMMEN = [
  'regel',
  'traject',
  'twijfel',
  'doen',
] as const satisfies readonly (keyof Twijfelregel)[];

/**
 * What was doubted when an earlier report was read into a year, in the order of its file, but for what was erased since. Null
 * where none was read into it here.
 */
export class VraagTwijfels extends Query<Twijfelregel[] | null> {
  constructor(
    readonly jaar: number,
    readonly bladzijde?: Bladzijde,
  ) {
    super();
  }
}

@QueryHandler(VraagTwijfels)
export class VraagTwijfelsHandler {
  constructor(
    private readonly bus: QueryBus,
    private readonly doubts: KeptDoubts,
  ) {}

  async execute({ jaar, bladzijde }: VraagTwijfels): Promise<Twijfelregel[] | null> {
    const kept = await this.doubts.of(jaar);
    if (!kept) return null;
    const shown = inBladzijde(kept, bladzijde);
    const titels = await this.titels(shown.map(({ stream }) => stream));
    const rows = shown.map(({ line, sentence, todo, stream }) => ({
      regel: line,
      traject: titels.get(stream) ?? null,
      twijfel: sentence,
      doen: todo,
    }));
    return overalMetGewist(rows);
  }

  private async titels(streams: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const ids = streams.flatMap((stream) => /^traject-(.+)$/u.exec(stream)?.[1] ?? []);
    const trajecten = await this.bus.execute(new VraagTrajecten([...new Set(ids)]));
    return new Map(trajecten.map(({ streamId, titel }) => [`traject-${streamId}`, titel]));
  }
}

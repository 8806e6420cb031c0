import { NotFoundException } from '@nestjs/common';
import type { DeelVanRij } from '../../../projections/onderdelen/delen-van.query.js';
import type { Vastgelegd } from '../../domain/aggregate.js';
import type { Deel, DeelVan, SoortDeel } from '../../domain/traject/traject-delen.js';

export interface FoundPart<D> {
  readonly deel: D;
  readonly bij: Vastgelegd;
}

/** The parts of one traject by kind and id. */
export class FoundParts {
  private readonly opSleutel: ReadonlyMap<string, DeelVanRij>;

  constructor(private readonly rijen: readonly DeelVanRij[]) {
    this.opSleutel = new Map(rijen.map((rij) => [rij.key, rij]));
  }

  vind<K extends SoortDeel>(soort: K, id: string): FoundPart<DeelVan<K>> | undefined {
    return this.opSleutel.get(`${soort}/${id}`) as unknown as FoundPart<DeelVan<K>> | undefined;
  }

  /** @throws NotFoundException where there is none */
  geef<K extends SoortDeel>(soort: K, id: string): FoundPart<DeelVan<K>> {
    const gevonden = this.vind(soort, id);
    if (!gevonden) throw new NotFoundException();
    return gevonden;
  }

  alle<K extends SoortDeel>(soort: K): FoundPart<DeelVan<K>>[] {
    return this.rijen.filter(({ deel }) => deel.soort === soort) as unknown as FoundPart<
      DeelVan<K>
    >[];
  }

  /** Revision of the last change to a part; -1 where it was never written. */
  revisie(soort: SoortDeel, id: string): number {
    return this.vind(soort, id)?.bij.revisie ?? -1;
  }

  /** What can be given back; steps that were joined and no longer are can be joined where they stand. */
  get ingetrokken(): readonly FoundPart<Deel>[] {
    return this.rijen.filter(
      ({ deel }) => deel.ingetrokken && (deel.soort as SoortDeel) !== 'BUNDEL',
    ) as unknown as FoundPart<Deel>[];
  }
}

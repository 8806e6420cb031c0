/** The tree of a year as its pages need it: who stands where, and where a node may go. */
import type { WerkjaarRij } from '../../../projections/werkjaar/werkjaar.table.js';
import type { SoortKnoop } from '../../domain/werkjaar/werkjaar-delen.js';
import { DRAAGT } from '../../domain/werkjaar/boom.js';

export interface Plaats {
  readonly ouderId: string | null;
  /** The sibling that comes before it; null = first. */
  readonly na: string | null;
}

/** A place with its words: 'Na 2.1.4 Buurtfeest', as deep in the tree as `diepte`, from 0. */
export interface Keuzeplaats extends Plaats {
  readonly naam: string;
  readonly diepte: number;
}

/** What is to be placed: a node, or one that is still to be made and so stands nowhere. */
export interface TePlaatsen {
  readonly soort: SoortKnoop;
  readonly id?: string;
  readonly ouderId?: string | null;
}

/** A node; the year itself is none. */
export type Knooprij = WerkjaarRij & { readonly soort: SoortKnoop };

export class OutlineTree {
  readonly knopen: readonly Knooprij[];

  /** @param titels of the trajecten, by id: their own streams hold them */
  constructor(
    rijen: readonly WerkjaarRij[],
    private readonly titels: ReadonlyMap<string, string>,
  ) {
    this.knopen = rijen.filter((rij): rij is Knooprij => rij.soort !== 'JAAR');
  }

  knoop(id: string): Knooprij | undefined {
    return this.knopen.find((knoop) => knoop.id === id);
  }

  /** In order. */
  kinderen(ouderId: string | null): Knooprij[] {
    return this.knopen.filter((knoop) => knoop.ouderId === ouderId);
  }

  /** What a node is called where it stands alone: '2.1.4. Buurtfeest', 'Voorwoord', 'Het team kwam negen keer…'. */
  naam({ id, soort, cijfers, titel, kop, tekst }: Knooprij): string {
    const eigen = soort === 'TRAJECT' ? this.titels.get(id) : (titel ?? kop ?? kort(tekst ?? ''));
    return [cijfers && `${cijfers}.`, eigen ?? 'Ingetrokken traject'].filter(Boolean).join(' ');
  }

  /** What may be added under a node, or under the report itself. */
  draagt(ouderId: string | null): readonly SoortKnoop[] {
    return DRAAGT[ouderId === null ? 'VERSLAG' : (this.knoop(ouderId)?.soort ?? 'TEKSTBLOK')] ?? [];
  }

  /** The last place under a parent. */
  achteraan(ouderId: string | null): Plaats {
    return { ouderId, na: this.kinderen(ouderId).at(-1)?.id ?? null };
  }

  /** The place one up or one down among its siblings; undefined where there is none. */
  stapje({ id, ouderId }: Knooprij, richting: 'omhoog' | 'omlaag'): Plaats | undefined {
    const rij = this.kinderen(ouderId);
    const hier = rij.findIndex((knoop) => knoop.id === id);
    if (richting === 'omlaag') {
      const volgende = rij[hier + 1];
      return volgende && { ouderId, na: volgende.id };
    }
    return hier > 0 ? { ouderId, na: rij[hier - 2]?.id ?? null } : undefined;
  }

  /** Every place in the whole tree where this node may go, in reading order, without the one where it stands. */
  plaatsen(knoop: TePlaatsen): Keuzeplaats[] {
    return this.plaatsenOnder(knoop, null, 0);
  }

  private plaatsenOnder(zelf: TePlaatsen, ouderId: string | null, diepte: number): Keuzeplaats[] {
    const kinderen = this.kinderen(ouderId);
    const voorganger = kinderen[kinderen.findIndex(({ id }) => id === zelf.id) - 1]?.id ?? null;
    const mag = this.draagt(ouderId).includes(zelf.soort);
    const isHier = (na: string | null): boolean => zelf.ouderId === ouderId && na === voorganger;
    const plaats = (na: string | null, naam: string): Keuzeplaats[] =>
      mag && !isHier(na) ? [{ ouderId, na, naam, diepte }] : [];
    const ouder = ouderId === null ? undefined : this.knoop(ouderId);
    const vooraan = ouder ? `Vooraan in ${this.naam(ouder)}` : 'Vooraan in het verslag';
    return [
      ...plaats(null, vooraan),
      ...kinderen
        .filter(({ id }) => id !== zelf.id)
        .flatMap((kind) => [
          ...this.plaatsenOnder(zelf, kind.id, diepte + 1),
          ...plaats(kind.id, `Na ${this.naam(kind)}`),
        ]),
    ];
  }
}

const LANG = 60;

export const kort = (tekst: string): string => {
  const regel = tekst.replace(/\s+/g, ' ').trim();
  return regel.length > LANG ? `${regel.slice(0, LANG - 1).trimEnd()}…` : regel;
};

/** Any year that people can have written, as the commands that wrote it: words that no reader may take for marks. */
import fc from 'fast-check';
import { SOORTEN_DOELBLOK, type DoelBlok } from '../../../src/domain/traject/waarden.js';
import { VoegDeeltrajectToe } from '../../../src/domain/traject/deeltrajecten.js';
import { LegLesVast } from '../../../src/domain/traject/lessen.js';
import { VoegAlineaToe } from '../../../src/domain/traject/procesverloop.js';
import { StartTraject } from '../../../src/domain/traject/starten.js';
import { LegDoelVast, LegStandVanZakenVast } from '../../../src/domain/traject/teksten.js';
import { DeelTrajectIn } from '../../../src/domain/werkjaar/indelen.js';
import { OpenWerkjaar } from '../../../src/domain/werkjaar/openen.js';
import {
  PlaatsTekstblok,
  VoegHoofdstukToe,
  VoegRubriekToe,
  VoegStrategischeDoelstellingToe,
} from '../../../src/domain/werkjaar/toevoegen.js';
import { FileIds } from '../../../src/import/plan/ids.js';
import type { ImportPlan, PlannedCommand } from '../../../src/import/plan/plan.js';
import { command } from '../../../src/import/plan/plan-procesverloop.js';
import { printText } from '../../../src/text/print.js';
import { anyLine, anyTree } from './arbitrary-document.js';

export const YEAR = 2031;

const text = anyTree.map(printText).filter((printed) => printed.trim() !== '');
const few = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { maxLength: 3 });
/** Also those that read as something else where they are a heading. */
const title = fc.oneof(
  { weight: 4, arbitrary: anyLine },
  fc.constantFrom('Doel', 'Lessons learned', 'Procesverloop van Jan', '2. Soep', '1.1. Brood'),
);
const verloop = fc.record({ naam: title, alineas: few(text) });
const traject = fc.record({
  kind: fc.constant('traject' as const),
  titel: title,
  blokken: few(
    fc.record({
      soort: fc.constantFrom(...SOORTEN_DOELBLOK),
      kop: fc.option(fc.constantFrom('Aanleiding', 'Vraag aan ons', 'Zomaar'), { nil: undefined }),
      tekst: text,
    }),
  ),
  alineas: few(text),
  deeltrajecten: fc.uniqueArray(verloop, {
    maxLength: 2,
    selector: ({ naam }) => naam.toLowerCase(),
  }),
  stand: fc.option(text),
  lessen: few(text),
});
const tekstblok = fc.record({
  kind: fc.constant('tekstblok' as const),
  kop: fc.option(title),
  niveau: fc.integer({ min: 1, max: 3 }),
  tekst: text,
});
const rubriek = fc.record({
  kind: fc.constant('rubriek' as const),
  titel: title,
  children: few(fc.oneof(traject, tekstblok)),
});
const chapter = fc.record({
  kind: fc.constantFrom('hoofdstuk' as const, 'doelstelling' as const),
  titel: title,
  children: few(fc.oneof(traject, tekstblok, rubriek)),
});

type Traject = typeof traject extends fc.Arbitrary<infer T> ? T : never;
type Tekstblok = typeof tekstblok extends fc.Arbitrary<infer T> ? T : never;
interface Branch {
  readonly kind: 'rubriek' | 'hoofdstuk' | 'doelstelling';
  readonly titel: string;
  readonly children: readonly Node[];
}
type Node = Traject | Tekstblok | Branch;

const CHAPTERS = {
  rubriek: VoegRubriekToe,
  hoofdstuk: VoegHoofdstukToe,
  doelstelling: VoegStrategischeDoelstellingToe,
};

class Year {
  readonly ids = new FileIds('any', YEAR);
  readonly tree: PlannedCommand[] = [];
  readonly trajecten: PlannedCommand[][] = [];

  place(nodes: readonly Node[], ouderId: string | null): void {
    let na: string | null = null;
    for (const node of nodes) {
      const id = this.ids.next('knoop');
      const here = { jaar: YEAR, ouderId, na };
      if (node.kind === 'traject') {
        this.trajecten.push(this.traject(node, id));
        this.tree.push(this.of(DeelTrajectIn, { ...here, trajectId: id }));
      } else if (node.kind === 'tekstblok') {
        const { kop, niveau, tekst } = node;
        const heading = kop === null ? {} : { kop, niveau };
        this.tree.push(this.of(PlaatsTekstblok, { ...here, id, tekst, ...heading }));
      } else {
        this.tree.push(this.of(CHAPTERS[node.kind], { ...here, id, titel: node.titel }));
        this.place(node.children, id);
      }
      na = id;
    }
  }

  of(klasse: new () => object, velden: object): PlannedCommand {
    return command({ klasse, velden, ids: this.ids, line: 1 });
  }

  private traject({ titel, blokken, stand, ...rest }: Traject, trajectId: string) {
    const where = { trajectId, jaar: YEAR };
    const first = { ...where, revisie: -1 };
    const none = { gemeenten: [], provincies: [], doelgroepen: [], kernopdrachten: [] };
    return [
      this.of(StartTraject, { trajectId, titel, soort: 'ACTIVITEIT', ...none }),
      ...(blokken.length ? [this.of(LegDoelVast, { ...first, blokken: blokken.map(bare) })] : []),
      ...this.alineas(where, rest.alineas),
      ...rest.deeltrajecten.flatMap(({ naam, alineas }) => {
        const deeltrajectId = this.ids.next('deeltraject');
        return [
          this.of(VoegDeeltrajectToe, { trajectId, deeltrajectId, naam }),
          ...this.alineas({ ...where, deeltrajectId }, alineas),
        ];
      }),
      ...(stand === null ? [] : [this.of(LegStandVanZakenVast, { ...first, tekst: stand })]),
      ...rest.lessen.map((tekst) =>
        this.of(LegLesVast, { ...where, lesId: this.ids.next('les'), tekst, themas: [] }),
      ),
    ];
  }

  private alineas(where: object, texts: readonly string[]): PlannedCommand[] {
    let na: string | null = null;
    return texts.map((tekst) => {
      const alineaId = this.ids.next('alinea');
      const planned = this.of(VoegAlineaToe, { ...where, alineaId, tekst, stapIds: [], na });
      na = alineaId;
      return planned;
    });
  }
}

const bare = ({ kop, ...blok }: Omit<DoelBlok, 'kop'> & { kop: string | undefined }): object => ({
  ...blok,
  ...(kop && { kop }),
});

/** As an import carries it out. */
export const anyYear: fc.Arbitrary<ImportPlan> = few(fc.oneof(chapter, tekstblok)).map((nodes) => {
  const year = new Year();
  year.place(nodes, null);
  return {
    ...{ jaar: YEAR, fileHash: 'any', doubts: [], summary: {} as ImportPlan['summary'] },
    open: year.of(OpenWerkjaar, { jaar: YEAR }),
    trajecten: year.trajecten,
    tree: year.tree,
  };
});

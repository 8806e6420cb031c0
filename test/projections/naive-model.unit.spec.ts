/** The rows say what somebody would say who kept the same facts on paper. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jaartabel } from '../../projections/jaartabel/jaartabel.projection.js';
import { procesverloop } from '../../projections/procesverloop/procesverloop.projection.js';
import { trajecten } from '../../projections/onderdelen/trajecten.fold.js';
import { werkjaar } from '../../projections/werkjaar/werkjaar.projection.js';
import type { Feit } from '../../src/domain/aggregate.js';
import type { TrajectEvent } from '../../src/domain/traject/traject-events.js';
import { traject } from '../../src/domain/traject/traject.js';
import type { WerkjaarEvent } from '../../src/domain/werkjaar/werkjaar-events.js';
import { vervolg } from '../support/uitvoering.js';
import { NaiveTraject } from './support/naive-traject.js';
import { NaiveWerkjaar } from './support/naive-werkjaar.js';
import { ALL_KINDS, RandomHistory, wishes } from './support/random-history.js';

const WITHOUT_UNDO = ALL_KINDS.filter((kind) => kind !== 'undo');
/** What keeps the place that it got: how a place changes is for the rules' own tests. */
const IN_PLACE = WITHOUT_UNDO.filter(
  (kind) => !['houd', 'verzet', 'corrigeer', 'verplaats'].includes(kind),
);

describe('de rijen tegenover een model op papier', () => {
  it.each([
    ['in dezelfde volgorde, zolang niets van plaats verandert', IN_PLACE, asIs],
    ['wat er ook gebeurt', WITHOUT_UNDO, sorted],
  ])('een traject zegt na elke gebeurtenis hetzelfde, %s', (_when, kinds, order) => {
    fc.assert(
      fc.property(wishes(kinds, 80), (wished) => {
        const history = new RandomHistory(1, wished);
        for (const id of history.trajectIds)
          compareTraject(factsOf(history, `traject-${id}`), order);
      }),
      { numRuns: 30 },
    );
  });

  it('een werkjaar zegt na elke gebeurtenis hetzelfde', () => {
    fc.assert(
      fc.property(wishes(WITHOUT_UNDO, 80), (wished) => {
        const history = new RandomHistory(1, wished);
        compareWerkjaar(factsOf(history, `werkjaar-${history.jaar}`));
      }),
      { numRuns: 30 },
    );
  });
});

const factsOf = (history: RandomHistory, stream: string): Feit[] =>
  history.deeds
    .filter((deed) => deed.stream === stream)
    .reduce<Feit[]>((facts, deed) => vervolg(facts, deed.events, deed.commandId), []);

function compareTraject(facts: readonly Feit[], order: (lines: Lines) => Lines): void {
  const paper = new NaiveTraject();
  let state = traject.begin;
  for (const fact of facts) {
    paper.apply(fact as unknown as TrajectEvent, fact.bij.revisie);
    state = traject.evolve(state, fact as Feit<TrajectEvent>);
    const [row] = trajecten.rows(state, 'x');
    const { titel, fase, ingetrokken, deeltrajecten } = row!;
    expect({
      titel,
      fase,
      ingetrokken,
      deeltrajecten: deeltrajecten.map(({ naam }) => naam),
    }).toEqual({
      ...{ titel: paper.title, fase: paper.fase, ingetrokken: paper.withdrawn },
      deeltrajecten: paper.texts.deeltrajecten
        .filter((one) => !one.withdrawn)
        .map(({ naam }) => naam),
    });
    expect(order(linesOf(state))).toEqual(order(linesOnPaper(paper)));
    expect(cellsOf(state)).toEqual(cellsOnPaper(paper));
  }
}

/** 'jaar/deeltraject' → what stands there, in order. */
type Lines = Record<string, string[]>;

function asIs(lines: Lines): Lines {
  return lines;
}

function sorted(lines: Lines): Lines {
  return Object.fromEntries(Object.entries(lines).map(([place, line]) => [place, line.sort()]));
}

function linesOf(state: typeof traject.begin): Lines {
  const lines: Lines = {};
  for (const row of procesverloop.rows(state, 'x')) {
    const place = (lines[`${row.jaar}/${row.deeltrajectId ?? ''}`] ??= []);
    place.push(
      [row.id, row.stap?.status ?? row.alinea?.tekst, row.ingetrokken, row.verteld].join(),
    );
  }
  return lines;
}

function linesOnPaper(paper: NaiveTraject): Lines {
  const places = [...paper.places()].map((place) => {
    const [jaar, deel] = place.split('/');
    const line = paper.verloop(Number(jaar), deel!);
    const told = line.filter(({ withdrawn }) => !withdrawn).flatMap(({ about }) => about);
    return [
      place,
      line.map(({ id, text, withdrawn }) => [id, text, withdrawn, told.includes(id)].join()),
    ];
  });
  return Object.fromEntries(places) as Record<string, string[]>;
}

/** 'jaar/rij' → its texts, for the rows that are texts. */
function cellsOf(state: typeof traject.begin): Record<string, string[]> {
  const cells = jaartabel
    .rows(state, 'x')
    .filter(({ rij }) => rij !== 'PROCESVERLOOP')
    .map(({ jaar, rij, delen }) => [
      `${jaar}/${rij}`,
      delen.map((deel) =>
        deel.soort === 'DOEL' ? deel.blok.tekst : 'tekst' in deel ? deel.tekst : '',
      ),
    ]);
  return Object.fromEntries(cells) as Record<string, string[]>;
}

function cellsOnPaper({ texts: { doel, stand, lessen } }: NaiveTraject): Record<string, string[]> {
  const cells: Record<string, string[]> = {};
  for (const [jaar, blokken] of doel) cells[`${jaar}/DOEL`] = blokken;
  for (const [jaar, text] of stand) cells[`${jaar}/STAND_VAN_ZAKEN`] = [text];
  for (const { jaar, text, withdrawn } of lessen)
    if (!withdrawn) (cells[`${jaar}/LESSONS_LEARNED`] ??= []).push(text);
  return cells;
}

function compareWerkjaar(facts: readonly Feit[]): void {
  const paper = new NaiveWerkjaar();
  let state = werkjaar.aggregate.begin;
  for (const fact of facts) {
    paper.apply(fact as unknown as WerkjaarEvent);
    state = werkjaar.aggregate.evolve(state, fact as Feit<WerkjaarEvent>);
    const outline = werkjaar
      .rows(state, 'x')
      .filter(({ soort }) => soort !== 'JAAR')
      .map(({ cijfers, titel, tekst, id }) =>
        [cijfers, titel ?? tekst ?? id].filter(Boolean).join(' '),
      );
    expect(outline).toEqual(paper.outline());
  }
}

/** The annual report from the rows of a year: a pure function, so that the same log gives the same report. */
import { Seq } from 'immutable';
import type { JaartabelRij } from '../../projections/jaartabel/jaartabel.table.js';
import type { TrajectRij } from '../../projections/onderdelen/trajecten.query.js';
import type { WerkjaarRij } from '../../projections/werkjaar/werkjaar.table.js';
import { parseText } from '../text/parse.js';
import { rowsOf } from './compose-table.js';
import { WAAROM_ONTBREEKT } from './missing-trajecten.js';
import type { HeadingSection, ReportDocument, Section, Source } from './document.js';

/** What a year's report is made of; `werkjaar` in reading order, `cellen` per traject in the order of its table. */
export interface ReportRows {
  readonly jaar: number;
  readonly werkjaar: readonly WerkjaarRij[];
  readonly trajecten: readonly TrajectRij[];
  readonly cellen: readonly JaartabelRij[];
}

/** @param asOf the line under the title of a report about the past */
export function compose(rows: ReportRows, asOf?: string): ReportDocument {
  const { jaar } = rows;
  const trajecten = new Map(rows.trajecten.map((traject) => [traject.streamId, traject]));
  const cellen = Seq(rows.cellen).groupBy(({ streamId }) => streamId);
  const sections = rows.werkjaar.flatMap((knoop): Section[] => {
    if (knoop.soort === 'JAAR') return [];
    if (knoop.soort === 'TEKSTBLOK') return textBlock(knoop);
    if (knoop.soort !== 'TRAJECT') return [chapter(knoop)];
    const traject = trajecten.get(knoop.id);
    if (!traject) return missing(knoop);
    return !traject.ingetrokken
      ? trajectSections(knoop, traject, cellen.get(knoop.id)?.toArray() ?? [])
      : [];
  });
  return {
    year: jaar,
    title: `Jaarverslag ${String(jaar)}`,
    ...(asOf ? { asOf } : {}),
    ...dated(rows),
    sections: withoutSkippedLevels(sections),
  };
}

/** Of what stands in it; a rebuild or another machine gives the same. */
function dated({ werkjaar, trajecten, cellen }: ReportRows): Pick<ReportDocument, 'date'> {
  const moments = [
    ...werkjaar.map(({ bij }) => bij.op),
    ...trajecten.filter(({ ingetrokken }) => !ingetrokken).map(({ bij }) => bij.op),
    ...cellen.flatMap(({ delen }) => delen.map(({ op }) => op)),
  ];
  const date = moments.reduce((last, op) => (op > last ? op : last), '');
  return date ? { date } : {};
}

const SD = 'Strategische doelstelling:';
const DEEPEST = 6;

/** The title stands at level 1, so what is at depth 1 of the tree is at level 2. */
const level = (depth: number): number => Math.min(depth + 1, DEEPEST);

const nodeSource = ({ jaar, id }: WerkjaarRij): Source => ({
  stream: 'werkjaar',
  streamId: String(jaar),
  kind: 'KNOOP',
  id,
});

const chapter = (knoop: WerkjaarRij): HeadingSection => ({
  kind: 'heading',
  level: level(knoop.diepte),
  ...(knoop.cijfers ? { number: `${knoop.cijfers}.` } : {}),
  ...(knoop.soort === 'STRATEGISCHE_DOELSTELLING' ? { prefix: SD } : {}),
  title: knoop.titel ?? '',
  source: nodeSource(knoop),
});

function textBlock(knoop: WerkjaarRij): Section[] {
  const { kop, tekst, niveau, diepte } = knoop;
  const source = nodeSource(knoop);
  return [
    ...(kop
      ? [{ kind: 'heading' as const, level: level(diepte - 1 + (niveau ?? 1)), title: kop, source }]
      : []),
    ...(tekst ? [{ kind: 'text' as const, text: parseText(tekst), source }] : []),
  ];
}

/** It keeps its number, and says why there is no more of it. */
const missing = (knoop: WerkjaarRij): Section[] => [
  {
    kind: 'heading',
    level: level(knoop.diepte),
    ...(knoop.cijfers ? { number: `${knoop.cijfers}.` } : {}),
    title: 'Traject dat ontbreekt',
    source: nodeSource(knoop),
  },
  { kind: 'text', text: parseText(WAAROM_ONTBREEKT), source: nodeSource(knoop) },
];

function trajectSections(
  knoop: WerkjaarRij,
  traject: TrajectRij,
  cellen: readonly JaartabelRij[],
): Section[] {
  const number = knoop.cijfers ? `${knoop.cijfers}.` : undefined;
  const source: Source = {
    stream: 'traject',
    streamId: traject.streamId,
    kind: 'KERN',
    id: traject.streamId,
  };
  return [
    {
      kind: 'heading',
      level: level(knoop.diepte),
      ...(number ? { number } : {}),
      title: traject.titel,
      source,
    },
    {
      kind: 'table',
      caption: [number, traject.titel].filter(Boolean).join(' '),
      rows: rowsOf(knoop.jaar, cellen),
      source,
    },
  ];
}

/** A heading is at most one level deeper than the one before it: PDF/UA refuses a gap, and a reader stumbles over it. */
function withoutSkippedLevels(sections: readonly Section[]): Section[] {
  let previous = 1;
  return sections.map((section) => {
    if (section.kind !== 'heading') return section;
    const heading = { ...section, level: Math.min(section.level, previous + 1) };
    previous = heading.level;
    return heading;
  });
}

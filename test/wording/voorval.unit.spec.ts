import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Feit } from '../../src/domain/aggregate.js';
import { vertel } from '../../src/wording/voorval.js';

const SAMPLES = new URL('../events/', import.meta.url);
const samples = readdirSync(SAMPLES)
  .filter((naam) => /\.v\d+\.json$/.test(naam))
  .map((naam) => {
    const { data } = JSON.parse(readFileSync(new URL(naam, SAMPLES), 'utf8')) as { data: object };
    return [naam.split('.')[0]!, data] as const;
  });

const feit = (type: string, data: object, revisie = 0): Feit => ({
  type,
  data,
  bij: {
    revisie,
    commandId: `00000000-0000-4000-8000-${String(revisie).padStart(12, '0')}`,
    op: '2026-11-22T10:00:00.000Z',
    door: { id: '00000000-0000-4000-8000-000000000001', soort: 'mens' },
  },
});

const STAP = '00000000-0000-4000-8000-0000000000aa';
const tijd = (dag: string): object => ({
  precisie: 'DAG',
  van: dag,
  tot: dag,
  tekst: dag,
  jaarImpliciet: false,
});
const gepland = feit('StapGepland', {
  stapId: STAP,
  gegevens: {
    jaar: 2031,
    type: { code: 'WORKSHOP' },
    wanneer: tijd('2031-05-02'),
    uitvoerder: { soort: 'BAZ' },
    medewerkers: 'team',
    aantal: 1,
  },
});

describe('wat er gebeurde, in woorden', () => {
  it.each(samples)(
    '%s heeft een Nederlandse zin, ook als er niets aan voorafging',
    (type, data) => {
      const [verteld] = vertel([feit(type, data)]);
      expect(Object.values(verteld!).join(' ')).not.toMatch(/undefined|null|NaN|[0-9a-f]{8}-/);
      expect(verteld!.zin).toMatch(/^["A-Z].*[^.\s]$/);
    },
  );

  it('noemt een stap bij de naam die ze toen had', () => {
    const verplaatst = feit('StapVerplaatst', { stapId: STAP, naar: tijd('2031-06-09') }, 1);
    const ingetrokken = feit('StapIngetrokken', { stapId: STAP }, 2);
    expect(vertel([gepland, verplaatst, ingetrokken]).map(({ zin }) => zin)).toEqual([
      'Stap "Workshop op 2 mei 2031" gepland',
      'Stap "Workshop op 2 mei 2031" verplaatst naar 9 juni 2031',
      'Stap "Workshop op 9 juni 2031" ingetrokken',
    ]);
  });

  it('zegt wat een tekst was en werd', () => {
    const les = feit('LesVastgelegd', { lesId: STAP, jaar: 2031, tekst: 'Oud', themas: [] });
    const herzien = feit('LesHerzien', { lesId: STAP, tekst: 'Nieuw', themas: [] }, 1);
    expect(vertel([les, herzien])[1]).toMatchObject({ was: 'Oud', nu: 'Nieuw' });
  });

  it('zegt wat ongedaan gemaakt werd', () => {
    const ongedaan = feit('WijzigingOngedaanGemaakt', {
      commandId: gepland.bij.commandId,
      onderdelen: [],
    });
    expect(vertel([gepland, ongedaan])[1]!.zin).toBe(
      'Ongedaan gemaakt: Stap "Workshop op 2 mei 2031" gepland',
    );
  });
});

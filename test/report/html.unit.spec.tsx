import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import type { ReportDocument } from '../../src/report/document.js';
import { renderHtml } from '../../src/report/html.js';
import { ReportBody } from '../../src/report/report-body.js';
import { fixtureDocument } from './support/fixture-document.js';
import { link, p, t, ul } from './support/trees.js';

const stap = (id: string) => ({ stream: 'traject' as const, streamId: 'T', kind: 'STAP', id });
const preview: ReportDocument = {
  year: 2022,
  title: 'Jaarverslag 2022',
  sections: [
    {
      kind: 'table',
      caption: '1.1. Buurtfeest',
      rows: [
        { code: 'DOEL', label: 'Doel', parts: [] },
        {
          code: 'PROCESVERLOOP',
          label: 'Procesverloop',
          parts: [
            { text: [ul('gesprek')], source: stap('a') },
            { text: [ul('feest')], source: stap('b') },
            { text: [p('Twee sessies.')], source: stap('c'), also: [stap('d')] },
            { text: [p('In 2022:')] },
          ],
        },
      ],
    },
  ],
};

describe('het verslag als HTML', () => {
  it('is één bestand dat niets van elders haalt', () => {
    const html = renderHtml(fixtureDocument);
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl-BE">/);
    expect(html).not.toMatch(/<(?:script|link|img)\b|@import|url\((?!data:)/);
    expect(html).toContain('<title>Jaarverslag 2022</title>');
  });

  it('leidt vanuit de inhoud naar elke kop', () => {
    const html = renderHtml(fixtureDocument);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets).toHaveLength(
      fixtureDocument.sections.filter((s) => s.kind === 'heading').length,
    );
    for (const id of targets) expect(html).toContain(`id="${id}"`);
  });

  it('geeft elke tabel een opschrift en elke rij een kop', () => {
    const html = renderToString(<ReportBody document={preview} />);
    expect(html).toContain('<caption><span>1.1. Buurtfeest</span></caption>');
    expect(html.match(/<th scope="row"/g)).toHaveLength(2);
    expect(html).toContain('Doel</th><td role="cell"></td>');
  });

  it('maakt van twee stappen na elkaar één lijst waarin elke stap haar bron houdt', () => {
    const html = renderToString(<ReportBody document={preview} />);
    expect(html.match(/<ul>/g)).toHaveLength(1);
    expect(html).toContain('<li data-bron="traject/T/STAP/a">gesprek</li>');
    expect(html).not.toContain('class="verslag-bron"');
  });

  it('leidt op de site van elk stuk naar wat er gelogd is', () => {
    const html = renderToString(
      <ReportBody
        document={preview}
        linkOf={({ id }) => (id === 'b' ? undefined : `/stappen/${id}`)}
      />,
    );
    const links = [...html.matchAll(/class="verslag-bron" href="([^"]+)" aria-label="([^"]+)"/g)];
    expect(links.map(([, href, name]) => [href, name])).toEqual([
      ['/stappen/a', 'Bron van Procesverloop, deel 1, punt 1'],
      ['/stappen/c', 'Bron van Procesverloop, deel 2 (1)'],
      ['/stappen/d', 'Bron van Procesverloop, deel 2 (2)'],
    ]);
  });

  it('maakt geen link van een adres dat een script of een bestand kan zijn', () => {
    const text = [p(link('javascript:alert(1)', t('klik')), link('file:///etc/passwd', t('hier')))];
    const html = renderToString(
      <ReportBody document={{ ...preview, sections: [{ kind: 'text', text }] }} />,
    );
    expect(html).toContain('<p>klikhier</p>');
  });
});

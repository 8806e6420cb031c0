import { describe, expect, it } from '@jest/globals';
import { AanHetWerk } from './support/aan-het-werk.js';

const werk = AanHetWerk.inEenTraject();

describe('de zoekpagina', () => {
  it('staat in de balk, met haar toets, en vraagt eerst niets', async () => {
    const html = await werk.html('/zoek');
    expect(html).toContain('data-toets="/"');
    expect(html).toContain('href="/zoek"');
    expect(await werk.tekst('/zoek')).not.toContain('gevonden');
  });

  it('leidt naar waar het gevondene staat, en duidt aan wat gevonden is', async () => {
    await werk.vulIn('stand-van-zaken', { tekst: 'De <b>kabouters</b> & hun *bakken* staan er.' });
    const html = await werk.html('/zoek?q=kabouter');
    expect(html).toContain('<mark>kabouters</mark>');
    expect(html).not.toContain('<b>');
    const [, adres] = /class="vondsten kaal"><li><a href="([^"]+)"/.exec(html)!;
    expect(adres).toContain(werk.hier.trajectId);
    await werk.agent.get(adres!.replaceAll('&amp;', '&')).expect(200);
    expect(await werk.tekst('/zoek?q=kabouter&soort=STAP')).toContain('stand van zaken (1)');
  });

  it('zegt wat te doen als er niets gevonden is, wat er ook getypt werd', async () => {
    const vreemd = encodeURIComponent(`' & | ! ( <script>`);
    expect(await werk.tekst(`/zoek?q=${vreemd}`)).toContain('Niets gevonden');
  });

  it('antwoordt een programma met hetzelfde', async () => {
    const { body } = await werk.agent.get('/api/zoek?q=kabouter').expect(200);
    expect(body).toMatchObject({
      aantal: { STAND_VAN_ZAKEN: 1 },
      vondsten: [{ soort: 'STAND_VAN_ZAKEN', fragment: expect.any(Array) }],
    });
  });
});

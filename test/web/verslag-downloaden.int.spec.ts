import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type request from 'supertest';
import { FORMATS } from '../../src/report/formats.js';
import { ReportService } from '../../src/report/report.service.js';
import { VRAGER } from '../support/namen.js';
import { readDocx } from '../report/support/read-docx.js';
import { TestServer } from '../support/server.js';
import { vulVerslagjaar } from './support/verslagjaar.js';

let server: TestServer;
let an: request.Agent;
beforeAll(async () => {
  server = await TestServer.start();
  await vulVerslagjaar(server);
  an = await server.als();
});
afterAll(() => server.close());

const haal = async (pad: string): Promise<{ bytes: Buffer; kop: Record<string, string> }> => {
  const antwoord = await an
    .get(pad)
    .buffer(true)
    .parse((bron, klaar) => {
      const stukken: Buffer[] = [];
      bron.on('data', (stuk: Buffer) => stukken.push(stuk));
      bron.on('end', () => klaar(null, Buffer.concat(stukken)));
    })
    .expect(200);
  return { bytes: antwoord.body as Buffer, kop: antwoord.headers };
};

describe('het verslag downloaden', () => {
  it.each(Object.values(FORMATS))(
    'geeft als $extension hetzelfde bestand als de opdrachtregel',
    async ({ extension, mediaType, render }) => {
      const { bytes, kop } = await haal(`/verslag/2022.${extension}`);
      expect(kop['content-type']).toBe(mediaType);
      expect(kop['cache-control']).toBe('no-store');
      expect(kop['content-disposition']).toBe(
        `attachment; filename="jaarverslag-2022.${extension}"`,
      );
      const verslag = await server.application.nest.get(ReportService).report(VRAGER, 2022);
      expect(bytes.equals(await render(verslag!))).toBe(true);
    },
  );

  it('noemt in de naam de dag en de klok van een verslag over toen', async () => {
    const { bytes, kop } = await haal('/verslag/2022.docx?op=2022-04-30&klok=gebeurd');
    expect(kop['content-disposition']).toBe(
      'attachment; filename="jaarverslag-2022-gebeurd-2022-04-30.docx"',
    );
    const woorden = JSON.stringify(readDocx(bytes));
    expect(woorden).toContain('Voorbereidend gesprek op 9 april 2022');
    expect(woorden).not.toContain('Bijeenkomst 1');
  });

  it('laat de site antwoorden terwijl een PDF gemaakt wordt', async () => {
    let klaar = false;
    const pdf = haal('/verslag/2022.pdf').then((gekregen) => {
      klaar = true;
      return gekregen;
    });
    await an.get('/verslag/2022').expect(200);
    expect(klaar).toBe(false);
    expect((await pdf).bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.each(['/verslag/2022.exe', '/verslag/2019.pdf', '/verslag/2022.pdf?op=gisterenavond'])(
    'kent %s niet',
    async (pad) => {
      await an.get(pad).expect(404);
    },
  );
});

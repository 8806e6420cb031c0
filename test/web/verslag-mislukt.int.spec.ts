import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { setImmediate } from 'node:timers/promises';
import type request from 'supertest';
import { TestServer } from '../support/server.js';
import { vulVerslagjaar } from './support/verslagjaar.js';

const hasPs = spawnSync('ps', ['--version']).error === undefined;
if (!hasPs)
  console.warn('NOT PROVEN: a report whose process is killed (ps of procps is not installed)');

let server: TestServer;
let an: request.Agent;
beforeAll(async () => {
  server = await TestServer.start();
  await vulVerslagjaar(server);
  an = await server.als();
});
afterAll(() => server.close());

const maker = (): number | undefined => {
  const kinderen = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)]);
  const regel = kinderen
    .toString()
    .split('\n')
    .find((een) => een.includes('render-child'));
  return regel === undefined ? undefined : Number(regel.trim().split(' ')[0]);
};

describe('een verslag dat niet gemaakt raakt', () => {
  it('geeft een zin wanneer zijn proces gedood wordt, en al de rest gaat voort', async () => {
    if (!hasPs) return;
    const gevraagd = an.get('/verslag/2022.pdf').then((antwoord) => antwoord);
    let pid: number | undefined;
    while ((pid = maker()) === undefined) await setImmediate();
    process.kill(pid, 'SIGKILL');
    const { status, text } = await gevraagd;
    expect(status).toBe(503);
    expect(text).toContain('Dit verslag is te groot om in deze vorm te maken');
    expect(text).toContain('Als webpagina of als platte tekst lukt het wel.');
    await an.get('/verslag/2022').expect(200);
    await an.get('/verslag/2022.pdf').expect(200).expect('Content-Type', 'application/pdf');
  });

  it('zegt het wanneer er te veel tegelijk gevraagd worden', async () => {
    const antwoorden = await Promise.all(
      Array.from({ length: 12 }, () => an.get('/verslag/2022.docx').then((gekregen) => gekregen)),
    );
    const geweigerd = antwoorden.filter(({ status }) => status === 503);
    expect(antwoorden.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(8);
    for (const { text, headers } of geweigerd) {
      expect(text).toContain('Er worden al te veel verslagen gemaakt');
      expect(headers['retry-after']).toBe('60');
    }
    await an.get('/verslag/2022.docx').expect(200);
  });
});

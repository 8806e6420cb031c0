/** What the compose file, the Caddyfile and the program say of each other. */
import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readConfig } from '../../src/config.js';
import { PATIENCE } from '../../src/http/slow-clients.js';

const lees = (bestand: string): string =>
  readFileSync(new URL(`../../${bestand}`, import.meta.url), 'utf8');
const compose = lees('docker-compose.yml');
const caddyfile = lees('Caddyfile');

/** The one thing that stands there. */
function gevonden(tekst: string, wat: RegExp): string {
  const [eerste, ...meer] = [...tekst.matchAll(wat)].map(([, deel]) => deel!);
  expect(meer).toEqual([]);
  if (eerste === undefined) throw new Error(`${String(wat)} is not there`);
  return eerste;
}

it('gelooft alleen Caddy, op het adres dat het in hun eigen netwerk heeft', () => {
  const adres = gevonden(compose, /ipv4_address: ([\d.]+)/gu);
  const proxy = gevonden(compose, /TRUST_PROXY: \$\{TRUST_PROXY:-([^}]+)\}/gu);
  expect(proxy).toBe(adres);
  const subnet = gevonden(compose, /subnet: ([\d.]+)\.0\/24/gu);
  expect(adres.startsWith(`${subnet}.`)).toBe(true);
  expect(readConfig({ HOST: '0.0.0.0', TRUST_PROXY: proxy })).toMatchObject({
    trustProxy: [adres],
  });
});

it('werkt ook zonder adres, dan alleen voor de machine zelf', () => {
  expect(compose.match(/PUBLIC_URL: \$\{PUBLIC_URL:-\}/gu)).toHaveLength(2);
  expect(readConfig({ PUBLIC_URL: '', TRUST_PROXY: '172.29.77.2' })).not.toHaveProperty(
    'publicUrl',
  );
  expect(gevonden(caddyfile, /\{\$PUBLIC_URL:(\S+)\}/gu)).toBe('https://localhost');
});

it('stuurt door naar waar het programma luistert', () => {
  const poort = gevonden(compose, /TRAJECTBOEK_PORT:-\d+\}:(\d+)/gu);
  expect(gevonden(caddyfile, /reverse_proxy \{\$UPSTREAM:(\S+)\}/gu)).toBe(`app:${poort}`);
});

it('is niet strenger dan het programma over hoe lang en hoe groot een verzoek mag zijn', () => {
  expect(Number(gevonden(caddyfile, /read_header (\d+)s/gu)) * 1000).toBe(PATIENCE.headers);
  expect(Number(gevonden(caddyfile, /read_body (\d+)m/gu)) * 60_000).toBe(PATIENCE.request);
  expect(Number(gevonden(caddyfile, /max_size (\d+)MB/gu))).toBeGreaterThan(2);
});

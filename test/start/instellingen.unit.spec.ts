import { describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import { readConfig } from '../../src/config.js';
import { warningOf } from '../../src/public-url.js';

describe('zonder instellingen', () => {
  it('luistert Trajectboek alleen op deze machine, op poort 3000, met de gegevens in ./data', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      allowedHosts: [],
      allowPlainHttp: false,
      dataDir: resolve('data'),
      requestsPerMinute: 1200,
      secretKeyFile: resolve('data/geheim.sleutel'),
      factorForAll: false,
      accessLogDays: 730,
      ...{ logLevel: 'log', logFormat: 'text' },
      measured: false,
      example: false,
    });
  });

  it('telt een lege waarde niet mee', () => {
    const leeg = { PORT: '', HOST: '', DATA_DIR: '', DATABASE_URL: '', LOG_LEVEL: '' };
    expect(readConfig(leeg)).toEqual(readConfig({}));
  });
});

describe('met instellingen', () => {
  it('gebruikt Trajectboek wat er staat', () => {
    const config = readConfig({
      PORT: '8080',
      HOST: '0.0.0.0',
      ALLOWED_HOSTS: ' Trajectboek.example.org , elders.example:8443,',
      DATA_DIR: '/srv/trajectboek',
      DATABASE_URL: 'postgres://localhost/trajectboek',
      EVENTSTOREDB_URL: 'esdb://localhost:2113?tls=false',
      TRUST_PROXY: '1',
      LOG_LEVEL: 'debug',
      LOG_FORMAT: 'json',
    });
    expect(config).toMatchObject({
      port: 8080,
      host: '0.0.0.0',
      allowedHosts: ['trajectboek.example.org', 'elders.example:8443'],
      dataDir: resolve('/srv/trajectboek'),
      databaseUrl: 'postgres://localhost/trajectboek',
      eventStoreDbUrl: 'esdb://localhost:2113?tls=false',
      trustProxy: 1,
      logLevel: 'debug',
      logFormat: 'json',
    });
  });

  it('kijkt het voorbeeld niet naar een server: verzonnen gegevens horen daar niet', () => {
    const env = { DATABASE_URL: 'postgres://localhost/echt', EVENTSTOREDB_URL: 'esdb://localhost' };
    const { databaseUrl, eventStoreDbUrl, dataDir } = readConfig(env, true);
    expect({ databaseUrl, eventStoreDbUrl }).toEqual({});
    expect(dataDir).toBe(resolve('voorbeeld-data'));
  });

  it('is het voorbeeld er alleen voor deze computer: daar meldt niemand zich aan', () => {
    expect(() => readConfig({ HOST: '0.0.0.0' }, true)).toThrow(
      'HOST=0.0.0.0 kan niet met het voorbeeld',
    );
    expect(readConfig({ HOST: '::1' }, true)).toMatchObject({ host: '::1', example: true });
    expect(readConfig({ ALLOWED_HOSTS: 'elders.be' }, true).allowedHosts).toEqual([]);
  });
});

describe('wie een tweede factor nodig heeft', () => {
  it.each([
    [{}, false],
    [{ HOST: '::1', ALLOWED_HOSTS: 'localhost:8080' }, false],
    [{ HOST: '0.0.0.0' }, true],
    [{ HOST: '192.168.1.7' }, true],
    [{ ALLOWED_HOSTS: 'trajectboek.example.org' }, true],
    [{ TRUST_PROXY: '1' }, true],
    [{ HOST: '0.0.0.0', TWEEDE_FACTOR: 'vrij' }, false],
    [{ TWEEDE_FACTOR: 'iedereen' }, true],
  ])('met %j geldt dat voor iedereen: %s', (env, iedereen) => {
    expect(readConfig(env).factorForAll).toBe(iedereen);
  });

  it('zegt het van een woord dat het niet kent', () => {
    expect(() => readConfig({ TWEEDE_FACTOR: 'nee' })).toThrow('TWEEDE_FACTOR=nee bestaat niet');
  });
});

describe('welke proxy gezegd mag hebben vanwaar iets komt', () => {
  it.each([
    ['2', 2],
    ['10.0.0.7', ['10.0.0.7']],
    ['10.0.0.0/8, FD00::/8', ['10.0.0.0/8', 'fd00::/8']],
  ])('%s', (gegeven, trustProxy) => {
    expect(readConfig({ TRUST_PROXY: gegeven })).toMatchObject({ trustProxy });
  });

  it.each([
    'true',
    '0',
    '10',
    '0.0.0.0/0',
    '::/0',
    '10.0.0.0/33',
    'proxy.example',
    '10.0.0.7/',
    ',',
  ])('niet iedereen, en niets onduidelijks: %s', (gegeven) => {
    expect(() => readConfig({ TRUST_PROXY: gegeven })).toThrow(`TRUST_PROXY=${gegeven} kan niet`);
  });
});

describe('hoeveel één sessie mag vragen in een minuut', () => {
  it.each([
    ['0', 0],
    ['30', 30],
    ['1000000', 1_000_000],
  ])('%s', (gegeven, requestsPerMinute) => {
    expect(readConfig({ REQUESTS_PER_MINUTE: gegeven })).toMatchObject({ requestsPerMinute });
  });

  it.each(['-1', '1.5', 'veel', '1000001', '1e3'])('niet %s', (gegeven) => {
    expect(() => readConfig({ REQUESTS_PER_MINUTE: gegeven })).toThrow(
      `REQUESTS_PER_MINUTE=${gegeven} kan niet`,
    );
  });
});

describe('het adres waarop iedereen komt', () => {
  const MET_PROXY = { TRUST_PROXY: '1' };

  it.each([
    ['https://Boek.Voorbeeld.be', 'https://boek.voorbeeld.be', 'boek.voorbeeld.be', true],
    ['https://boek.voorbeeld.be:443/', 'https://boek.voorbeeld.be', 'boek.voorbeeld.be', true],
    ['https://boek.be:8443', 'https://boek.be:8443', 'boek.be:8443', true],
    ['http://localhost:3000', 'http://localhost:3000', 'localhost:3000', false],
    ['http://[::1]:3000', 'http://[::1]:3000', '[::1]:3000', false],
  ])('%s', (gegeven, origin, host, isHttps) => {
    const { publicUrl } = readConfig({ PUBLIC_URL: gegeven, ...MET_PROXY });
    expect(publicUrl).toMatchObject({ origin, host, isHttps });
    expect(publicUrl!.hostname).toBe(host.replace(/:\d+$/u, ''));
  });

  it.each([
    ...['boek.voorbeeld.be', 'https://an:geheim@boek.be', 'https://boek.be/pad', 'ftp://boek.be'],
    ...['https://boek.be/?x=1', 'https://boek.be/#x', 'https://'],
  ])('niet %s: er staat meer of minder dan een adres', (gegeven) => {
    const lees = () => readConfig({ PUBLIC_URL: gegeven, ...MET_PROXY });
    expect(lees).toThrow('PUBLIC_URL moet een adres zijn');
    expect(lees).not.toThrow('geheim');
  });

  it('is zonder TLS alleen deze computer, tenzij iemand dat er met zoveel woorden bij neemt', () => {
    const env = { PUBLIC_URL: 'http://boek.voorbeeld.be' };
    expect(() => readConfig(env)).toThrow(/wachtwoorden.*passkeys.*ALLOW_PLAIN_HTTP=yes/u);
    expect(readConfig({ ...env, ALLOW_PLAIN_HTTP: 'yes' })).toMatchObject({
      allowPlainHttp: true,
      publicUrl: { isHttps: false },
    });
    expect(() => readConfig({ ALLOW_PLAIN_HTTP: 'ja' })).toThrow('ALLOW_PLAIN_HTTP=ja kan niet');
  });

  it('met TLS vraagt welke proxy dat doet', () => {
    expect(() => readConfig({ PUBLIC_URL: 'https://boek.be' })).toThrow(
      'kan niet zonder TRUST_PROXY',
    );
  });

  it('heeft het voorbeeld niet: dat is er alleen voor deze computer', () => {
    const env = { PUBLIC_URL: 'https://boek.be', ALLOW_PLAIN_HTTP: 'yes', ...MET_PROXY };
    expect(readConfig(env, true)).toMatchObject({ allowPlainHttp: false });
    expect(readConfig(env, true)).not.toHaveProperty('publicUrl');
  });
});

describe('wie hem start, leest', () => {
  const zin = (env: NodeJS.ProcessEnv): string | undefined => {
    const config = readConfig(env);
    return warningOf(config.host, config, config.trustProxy !== undefined);
  };

  it.each([
    [{}],
    [{ HOST: 'localhost' }],
    [{ HOST: '0.0.0.0', TRUST_PROXY: '1' }],
    [{ HOST: '0.0.0.0', TRUST_PROXY: '1', PUBLIC_URL: 'https://boek.be' }],
  ])('niets bij %j', (env) => {
    expect(zin(env)).toBeUndefined();
  });

  it('dat over gewoon http niemand anders antwoord krijgt', () => {
    expect(zin({ HOST: '0.0.0.0' })).toMatch(/alleen deze computer zelf.*TRUST_PROXY/u);
  });

  it('wat er zonder TLS niet gaat', () => {
    expect(zin({ HOST: '0.0.0.0', ALLOW_PLAIN_HTTP: 'yes' })).toMatch(/wachtwoorden.*passkeys/u);
  });
});

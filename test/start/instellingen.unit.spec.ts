import { describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import { readConfig } from '../../src/config.js';

describe('zonder instellingen', () => {
  it('luistert Trajectboek alleen op deze machine, op poort 3000, met de gegevens in ./data', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      allowedHosts: [],
      dataDir: resolve('data'),
      logLevel: 'log',
      logFormat: 'text',
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

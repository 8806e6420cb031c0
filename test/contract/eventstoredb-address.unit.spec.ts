import { describe, expect, it } from '@jest/globals';
import { addressOf, credentialsOf } from '../../src/event-log/eventstoredb/connection-string.js';

const SECRET = 'geheim';

describe('the address of EventStoreDB', () => {
  it('keeps what it says and adds what it leaves open', () => {
    expect(
      addressOf(`esdb+discover://an:${SECRET}@een.example,twee.example:2114/?tlsCaFile=/ca`, 0),
    ).toBe(
      `esdb+discover://an:${SECRET}@een.example,twee.example:2114?gossipTimeout=2&maxDiscoverAttempts=3&keepAliveTimeout=5000&tlsCAFile=/ca&keepAliveInterval=10000`,
    );
    expect(addressOf('esdb://een.example?gossipTimeout=9', 0)).toContain('gossipTimeout=9');
    expect(addressOf(' esdb://een.example\n', 0)).toMatch(/^esdb:\/\/een\.example\?/u);
  });

  it.each([
    ...['connectionName', 'defaultDeadline', 'discoveryInterval', 'gossipTimeout'],
    ...['keepAliveTimeout', 'maxDiscoverAttempts', 'nodePreference', 'throwOnAppendFailure'],
    ...['tls', 'tlsCAFile', 'userCertFile', 'userKeyFile'],
  ])('takes %s, however it is written, and names it as the client does', (option) => {
    const address = addressOf(`esdb://een.example?${option.toUpperCase()}=7`, 0);
    expect(address.split(/[?&]/u)).toContain(`${option}=7`);
  });

  it('differs for each client, so that none inherits a broken connection', () => {
    const addresses = [0, 1, 2].map((nth) => addressOf('esdb://een.example?tls=false', nth));
    expect(new Set(addresses).size).toBe(3);
    expect(addressOf('esdb://een.example?keepAliveInterval=-1', 4)).toContain('Interval=-1');
    expect(addressOf('esdb://een.example?keepAliveInterval=0', 4)).toContain('Interval=4');
  });

  it('can name one node, with the same user and settings', () => {
    const node = { address: '10.0.0.7', port: 2115 };
    expect(addressOf(`esdb+discover://an:${SECRET}@een.example?tls=true`, 0, node)).toMatch(
      new RegExp(`^esdb://an:${SECRET}@10\\.0\\.0\\.7:2115\\?.*tls=true`),
    );
  });

  it('names who we are', () => {
    expect(credentialsOf('esdb://a%40n:p%3Aw@een.example')).toEqual({
      username: 'a@n',
      password: 'p:w',
    });
    const anyone = expect.stringMatching(/./u);
    expect(credentialsOf('esdb://een.example?TLS=false')).toEqual({
      username: anyone,
      password: anyone,
    });
  });

  it.each([
    ['a server with TLS without a user', 'esdb://een.example', /gebruiker/],
    ['something before it', `mijn esdb://an:${SECRET}@een.example`, /adres/],
    ['no host', `esdb://an:${SECRET}@`, /adres/],
    ['a setting that does not exist', `esdb://an:${SECRET}@een.example?tlss=false`, /tlss/],
    [
      'a setting that the client ignores',
      `esdb://an:${SECRET}@een.example?tlsVerifyCert=false`,
      /tlsVerifyCert/,
    ],
  ])('is refused for %s, without the password', (_, url, reason) => {
    const refused = (): unknown => credentialsOf(url);
    expect(refused).toThrow(reason);
    expect(refused).not.toThrow(new RegExp(SECRET));
  });
});

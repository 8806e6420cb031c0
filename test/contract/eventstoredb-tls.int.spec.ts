/** With TLS the server says who it is, and asks who we are. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DatabaseUnusable } from '../../src/database/database-errors.js';
import { EventStoreDbLog } from '../../src/event-log/eventstoredb/eventstoredb-event-log.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { IMPATIENT } from '../support/eventstoredb-double/impatient.js';
import { secureUrl } from '../support/eventstoredb-double/security.js';
import { all, idsOf, newStream, written } from './cases/support.js';

describe('event log in EventStoreDB, with TLS', () => {
  let double: EventStoreDbDouble;
  beforeEach(async () => {
    double = await EventStoreDbDouble.start(true);
  });
  afterEach(() => double.stop());
  const own = ({ store }: EventStoreDbDouble): string[] =>
    store.all.map(({ stream }) => stream).filter((stream) => !stream.startsWith('$'));
  const refused = async (url: string): Promise<string> => {
    const error = await EventStoreDbLog.open(url, { ...IMPATIENT, openingMs: 1000 }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(DatabaseUnusable);
    return (error as DatabaseUnusable).message;
  };

  it('goes to the leader as the same user', async () => {
    const follower = await EventStoreDbDouble.start(true);
    follower.leader = double;
    const log = await EventStoreDbLog.open(follower.url, IMPATIENT);
    const stream = newStream();
    const events = await written(log, stream, 2);
    expect(idsOf(await all(log.readStream(stream)))).toEqual(idsOf(events));
    await log.close();
    follower.stop();
    expect(own(double)).toStrictEqual(['trajectboek-log', stream, stream]);
    expect(own(follower)).toStrictEqual([]);
  });

  it('says in one line that the user is refused, without the password', async () => {
    const line = await refused(secureUrl(double.port, 'admin:verkeerd'));
    expect(line).toMatch(/^EventStoreDB weigert de gebruiker/u);
    expect(line).not.toContain('verkeerd');
    expect(own(double)).toStrictEqual([]);
  });

  it('says in one sentence that the server speaks no TLS, and what to do', async () => {
    const plain = await EventStoreDbDouble.start();
    const line = await refused(secureUrl(plain.port));
    plain.stop();
    expect(line).not.toMatch(/\n/u);
    expect(line).toMatch(/^EventStoreDB antwoordt zonder TLS\. Zet tls=false .*\.$/u);
    expect(line.match(/\. /gu) ?? []).toHaveLength(1);
  });

  it('trusts no server whose certificate it cannot check, and says where to look', async () => {
    const before = double.calls;
    const url = secureUrl(double.port).replace(/&tlsCAFile=.*/u, '');
    expect(await refused(url)).toContain('tlsCAFile');
    expect(double.calls).toBe(before);
  });
});

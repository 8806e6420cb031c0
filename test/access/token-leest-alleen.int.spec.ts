import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ApiTokens } from '../../src/accounts/api-tokens.service.js';
import { accountVan } from '../support/meld-aan.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

it('wat een token dat alleen leest wilde wijzigen, staat in het toegangslogboek', async () => {
  const { nest, database } = server.application;
  const accountId = await accountVan(server.application, 'Bo');
  const nieuw = { name: 'agenda', scope: 'LEZEN', days: 30 } as const;
  const by = { accountId, deur: 'WEB' } as const;
  const token = await nest.get(ApiTokens, { strict: false }).make(accountId, nieuw, by);
  const bearer = `Bearer ${token}`;
  const laatst = async (): Promise<object | undefined> => {
    const rows = await database.dataSource.query<object[]>(
      'select * from accounts.access_log order by id desc limit 1',
    );
    return rows[0];
  };
  const vreemde = server.vreemde();
  await vreemde.get('/api/trajecten').set('Authorization', bearer).expect(200);
  expect(await laatst()).toMatchObject({ what: 'TOKEN_GEMAAKT' });
  const vraag = vreemde.post('/api/commands/OpenWerkjaar').set('Authorization', bearer);
  await vraag.send({ jaar: 2044 }).expect(403);
  expect(await laatst()).toMatchObject({
    ...{ what: 'GEWEIGERD', account_id: accountId, door: 'API', details: { token: 'LEZEN' } },
  });
});

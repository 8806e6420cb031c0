/** The whole program on a test database in memory, without its door to the network. Close it, or jest does not end. */
import { ENTITIES, startOn, type Application } from '../../src/application.js';
import { readConfig } from '../../src/config.js';
import { openTestDatabase } from './database.js';

export const startTestApplication = async (
  env: NodeJS.ProcessEnv = {},
  example = false,
): Promise<Application> =>
  startOn(
    readConfig({ REQUESTS_PER_MINUTE: '0', ...env }, example), // specs ask as fast as they can
    await openTestDatabase({ entities: ENTITIES }),
  );

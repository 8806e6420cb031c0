/**
 * Every migration, oldest first. Listed by hand: a file that is not here does not run, and none is ever removed or changed
 * once it was released.
 */
import type { MigrationInterface } from 'typeorm';
import { EventLog1700000000001 } from '../../migrations/0001-event-log.js';
import { ReadModels1700000000002 } from '../../migrations/0002-read-models.js';

export const MIGRATIONS: readonly (new () => MigrationInterface)[] = [
  EventLog1700000000001,
  ReadModels1700000000002,
];

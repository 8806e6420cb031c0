/**
 * Every migration, oldest first. Listed by hand: a file that is not here does not run, and none is ever removed or changed
 * once it was released.
 */
import type { MigrationInterface } from 'typeorm';
import { EventLog1700000000001 } from '../../migrations/0001-event-log.js';
import { ReadModels1700000000002 } from '../../migrations/0002-read-models.js';
import { Projections1700000000003 } from '../../migrations/0003-projections.js';
import { Medewerkers1700000000004 } from '../../migrations/0004-medewerkers.js';
import { CheckpointEvents1700000000005 } from '../../migrations/0005-checkpoint-events.js';
import { Append1700000000006 } from '../../migrations/0006-append.js';
import { KeysByBytes1700000000007 } from '../../migrations/0007-keys-by-bytes.js';
import { TextKeys1700000000008 } from '../../migrations/0008-text-keys.js';
import { DerivedTables1700000000009 } from '../../migrations/0009-derived-tables.js';
import { ErasedUpTo1700000000010 } from '../../migrations/0010-erased-up-to.js';
import { Accounts1700000000011 } from '../../migrations/0011-accounts.js';
import { Drafts1700000000012 } from '../../migrations/0012-drafts.js';
import { CommandKeys1700000000014 } from '../../migrations/0014-command-keys.js';
import { TrajectenFromParts1700000000015 } from '../../migrations/0015-trajecten-from-parts.js';
import { ImportDoubts1700000000016 } from '../../migrations/0016-import-doubts.js';
import { UsedChallenges1700000000017 } from '../../migrations/0017-used-challenges.js';
import { Clock1700000000018 } from '../../migrations/0018-clock.js';

export const MIGRATIONS: readonly (new () => MigrationInterface)[] = [
  EventLog1700000000001,
  ReadModels1700000000002,
  Medewerkers1700000000004,
  Projections1700000000003,
  CheckpointEvents1700000000005,
  Append1700000000006,
  KeysByBytes1700000000007,
  TextKeys1700000000008,
  DerivedTables1700000000009,
  ErasedUpTo1700000000010,
  Accounts1700000000011,
  Drafts1700000000012,
  CommandKeys1700000000014,
  TrajectenFromParts1700000000015,
  ImportDoubts1700000000016,
  UsedChallenges1700000000017,
  Clock1700000000018,
];

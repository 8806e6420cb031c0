import { Global, Module, type DynamicModule } from '@nestjs/common';
import { reportBatch } from '../projections/engine/batch-report.js';
import { RUNNER_OPTIONS } from '../projections/runner-options.js';
import { CONFIG, type Config } from './config.js';
import type { Database } from './database/database.js';
import { DATA_SOURCE } from './database/database-tokens.js';
import { ClockGuard } from './event-log/clock-guard.js';
import { CommandHashes } from './event-log/command-hashes.js';
import { CommandKeys } from './event-log/command-keys.js';
import { Keys } from './event-log/keys.js';
import type { SealingLog } from './event-log/sealing/sealing-log.js';
import { EVENT_LOG, SEALED_LOG } from './event-log/event-log-tokens.js';

export interface Opened {
  readonly config: Config;
  readonly database: Database;
  readonly log: SealingLog;
  readonly hashes: CommandHashes;
  readonly commandKeys: CommandKeys;
  readonly keys: Keys;
  readonly clock: ClockGuard;
}

/** What was opened before Nest started: configuration, database and log, for everyone who asks for them by token. */
@Global()
@Module({})
export class InfrastructureModule {
  static with({ config, database, log, hashes, commandKeys, keys, clock }: Opened): DynamicModule {
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: DATA_SOURCE, useValue: database.dataSource },
      { provide: EVENT_LOG, useValue: log },
      { provide: SEALED_LOG, useValue: log.sealed },
      { provide: CommandHashes, useValue: hashes },
      { provide: CommandKeys, useValue: commandKeys },
      { provide: Keys, useValue: keys },
      { provide: ClockGuard, useValue: clock },
      { provide: RUNNER_OPTIONS, useValue: { onBatch: reportBatch } },
    ];
    return {
      module: InfrastructureModule,
      providers,
      exports: providers.map(({ provide }) => provide),
    };
  }
}

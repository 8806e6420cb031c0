import { Global, Module, type DynamicModule } from '@nestjs/common';
import { tellTook } from '../projections/engine/took.js';
import { RUNNER_OPTIONS } from '../projections/runner.js';
import { CONFIG, type Config } from './config.js';
import type { Database } from './database/database.js';
import { DATA_SOURCE } from './database/tokens.js';
import type { EventLog } from './event-log/event-log.js';
import { EVENT_LOG } from './event-log/tokens.js';

/** What was opened before Nest started: configuration, database and log, for everyone who asks for them by token. */
@Global()
@Module({})
export class InfrastructureModule {
  static with(config: Config, database: Database, log: EventLog): DynamicModule {
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: DATA_SOURCE, useValue: database.dataSource },
      { provide: EVENT_LOG, useValue: log },
      { provide: RUNNER_OPTIONS, useValue: { took: tellTook } },
    ];
    return {
      module: InfrastructureModule,
      providers,
      exports: providers.map(({ provide }) => provide),
    };
  }
}

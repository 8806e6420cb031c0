import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ProjectionsModule } from '../projections/projections.module.js';
import { ApiModule } from './api/api.module.js';
import { CommandsModule } from './commands/commands.module.js';
import type { Config } from './config.js';
import type { Database } from './database/database.js';
import type { EventLog } from './event-log/event-log.js';
import { HealthModule } from './health/health.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { ImportModule } from './import/import.module.js';
import { InfrastructureModule } from './infrastructure.module.js';
import { MedewerkersModule } from './medewerkers/medewerkers.module.js';
import { ReportModule } from './report/report.module.js';
import { WebModule } from './web/web.module.js';

/** The whole program; the only place that knows all modules. */
@Module({})
export class AppModule {
  static with(config: Config, database: Database, log: EventLog): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CqrsModule.forRoot(),
        InfrastructureModule.with(config, database, log),
        CommandsModule,
        ProjectionsModule,
        ReportModule,
        ImportModule,
        ExportsModule,
        MedewerkersModule,
        HealthModule,
        ApiModule,
        WebModule,
      ],
    };
  }
}

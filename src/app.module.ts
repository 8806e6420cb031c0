import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ProjectionsModule } from '../projections/projections.module.js';
import { AccessModule } from './access/access.module.js';
import { AccountsModule } from './accounts/accounts.module.js';
import { ApiModule } from './api/api.module.js';
import { CommandsModule } from './commands/commands.module.js';
import { HealthModule } from './health/health.module.js';
import { ErasureModule } from './erasure/erasure.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { ImportModule } from './import/import.module.js';
import { InfrastructureModule, type Opened } from './infrastructure.module.js';
import { MedewerkersModule } from './medewerkers/medewerkers.module.js';
import { QuestionsModule } from './questions/questions.module.js';
import { ReportModule } from './report/report.module.js';
import { WebModule } from './web/web.module.js';

/** The whole program; the only place that knows all modules. */
@Module({})
export class AppModule {
  static with(opened: Opened): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CqrsModule.forRoot(),
        InfrastructureModule.with(opened),
        AccessModule,
        AccountsModule,
        CommandsModule,
        ProjectionsModule,
        QuestionsModule,
        ReportModule,
        ImportModule,
        ExportsModule,
        ErasureModule,
        MedewerkersModule,
        HealthModule,
        ApiModule,
        WebModule,
      ],
    };
  }
}

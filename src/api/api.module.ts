import { ProjectionsModule } from '../../projections/projections.module.js';
import { Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { QuestionsModule } from '../questions/questions.module.js';
import { CommandsController } from './commands.controller.js';
import { jsonBody } from './json-body.js';
import { noStore } from '../http/no-store.js';
import { ListsController } from './lists.controller.js';
import { MedewerkersController } from './medewerkers.controller.js';
import { OpenApiController } from './openapi.controller.js';
import { QueriesController } from './queries.controller.js';
import { RowAnswers } from './row-answers.service.js';
import { SwaggerController } from './swagger.controller.js';
import { TrajectQueriesController } from './traject-queries.controller.js';
import { UnknownController } from './unknown.controller.js';

/** The JSON doors. */
@Module({
  imports: [ProjectionsModule, CommandsModule, QuestionsModule],
  controllers: [
    CommandsController,
    QueriesController,
    TrajectQueriesController,
    ListsController,
    MedewerkersController,
    OpenApiController,
    SwaggerController,
    UnknownController,
  ],
  providers: [RowAnswers],
})
export class ApiModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(noStore, jsonBody).forRoutes('api/{*path}');
  }
}

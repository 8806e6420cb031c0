import { Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AccessModule } from '../access/access.module.js';
import { CommandsModule } from '../commands/commands.module.js';
import { MedewerkersModule } from '../medewerkers/medewerkers.module.js';
import { CommandsController } from './commands.controller.js';
import { jsonBody } from './json-body.js';
import { OpenApiController } from './openapi.controller.js';
import { QueriesController } from './queries.controller.js';
import { UnknownController } from './unknown.controller.js';

/** The JSON doors. */
@Module({
  imports: [CqrsModule, AccessModule, CommandsModule, MedewerkersModule],
  controllers: [CommandsController, QueriesController, OpenApiController, UnknownController],
})
export class ApiModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(jsonBody).forRoutes('api/{*path}');
  }
}

import { Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import express from 'express';
import { CommandsModule } from '../commands/commands.module.js';
import { MedewerkersModule } from '../medewerkers/medewerkers.module.js';
import { CommandsController } from './commands.controller.js';
import { OpenApiController } from './openapi.controller.js';
import { QueriesController } from './queries.controller.js';

/** More than any command needs: the log refuses an append over one megabyte. */
const LARGEST_BODY = '2mb';

/** The JSON doors. */
@Module({
  imports: [CqrsModule, CommandsModule, MedewerkersModule],
  controllers: [CommandsController, QueriesController, OpenApiController],
})
export class ApiModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(express.json({ limit: LARGEST_BODY })).forRoutes('api/{*path}');
  }
}

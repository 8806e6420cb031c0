/** The read side: the runner that keeps the rows up, and the readers that answer from them. */
import { Module } from '@nestjs/common';
import { AsOfReader } from './as-of.js';
import { QUERY_HANDLERS } from './queries.js';
import { ProjectionRunner } from './runner.js';

/** `EVENT_LOG` and `DATA_SOURCE` come from the application's global module. */
@Module({
  providers: [ProjectionRunner, AsOfReader, ...QUERY_HANDLERS],
  exports: [ProjectionRunner, AsOfReader],
})
export class ProjectionsModule {}

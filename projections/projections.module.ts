/** The read side: the runner that keeps the rows up, and the readers that answer from them. */
import { Module } from '@nestjs/common';
import { AsOfLists } from './as-of-lists.js';
import { AsOfReader } from './as-of.js';
import { QUERIES } from './queries.js';
import { ProjectionRunner } from './runner.js';

/** `EVENT_LOG` and `DATA_SOURCE` come from the application's global module. */
@Module({
  providers: [ProjectionRunner, AsOfReader, AsOfLists, ...QUERIES.map(({ handler }) => handler)],
  exports: [ProjectionRunner, AsOfReader],
})
export class ProjectionsModule {}

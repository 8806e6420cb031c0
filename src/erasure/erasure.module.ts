import { Module } from '@nestjs/common';
import { ProjectionsModule } from '../../projections/projections.module.js';
import { DoubtsModule } from '../doubts/doubts.module.js';
import { DraftsModule } from '../drafts/drafts.module.js';
import { ExportsModule } from '../exports/exports.module.js';
import { Copies } from './copies.service.js';
import { ErasedUpTo } from './erased-up-to.js';
import { Eraser } from './eraser.service.js';

@Module({
  imports: [ProjectionsModule, ExportsModule, DraftsModule, DoubtsModule],
  providers: [Copies, ErasedUpTo, Eraser],
  exports: [Eraser],
})
export class ErasureModule {}

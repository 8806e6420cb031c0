import { Module } from '@nestjs/common';
import { ProjectionsModule } from '../../projections/projections.module.js';
import { ExportsModule } from '../exports/exports.module.js';
import { HealthController } from './health.controller.js';
import { ReadinessService } from './readiness.service.js';

@Module({
  imports: [ProjectionsModule, ExportsModule],
  controllers: [HealthController],
  providers: [ReadinessService],
})
export class HealthModule {}

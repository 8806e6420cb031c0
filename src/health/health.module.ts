import { Module } from '@nestjs/common';
import { ProjectionsModule } from '../../projections/projections.module.js';
import { HealthController } from './health.controller.js';
import { ReadinessService } from './readiness.service.js';

@Module({
  imports: [ProjectionsModule],
  controllers: [HealthController],
  providers: [ReadinessService],
})
export class HealthModule {}

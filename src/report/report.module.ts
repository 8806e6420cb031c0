import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ReportService } from './report.service.js';

@Module({ imports: [CqrsModule], providers: [ReportService], exports: [ReportService] })
export class ReportModule {}

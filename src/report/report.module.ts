import { Module } from '@nestjs/common';
import { QuestionsModule } from '../questions/questions.module.js';
import { ReportService } from './report.service.js';

@Module({ imports: [QuestionsModule], providers: [ReportService], exports: [ReportService] })
export class ReportModule {}

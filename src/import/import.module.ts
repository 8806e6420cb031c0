import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { DoubtsModule } from '../doubts/doubts.module.js';
import { QuestionsModule } from '../questions/questions.module.js';
import { ImportCheck } from './import-check.js';
import { ImportLedger } from './ledger.js';
import { ImportService } from './import.service.js';

@Module({
  imports: [CommandsModule, DoubtsModule, QuestionsModule],
  providers: [ImportService, ImportCheck, ImportLedger],
  exports: [ImportService, ImportCheck],
})
export class ImportModule {}

import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { QuestionsModule } from '../questions/questions.module.js';
import { ImportLedger } from './ledger.js';
import { ImportService } from './import.service.js';

@Module({
  imports: [CommandsModule, QuestionsModule],
  providers: [ImportService, ImportLedger],
  exports: [ImportService, ImportLedger],
})
export class ImportModule {}

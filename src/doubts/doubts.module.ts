import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { DoubtTable } from './doubt-table.js';
import { KeptDoubts } from './kept-doubts.service.js';

@Module({
  imports: [CommandsModule],
  providers: [DoubtTable, KeptDoubts],
  exports: [KeptDoubts],
})
export class DoubtsModule {}

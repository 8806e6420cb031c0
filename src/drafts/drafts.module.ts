import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { DraftTable } from './draft-table.js';
import { Drafts } from './drafts.service.js';

@Module({
  imports: [CommandsModule],
  providers: [DraftTable, Drafts],
  exports: [Drafts],
})
export class DraftsModule {}

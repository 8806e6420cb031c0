import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { ImportService } from './import.service.js';

@Module({ imports: [CommandsModule], providers: [ImportService], exports: [ImportService] })
export class ImportModule {}

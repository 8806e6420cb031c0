import { Module } from '@nestjs/common';
import { MedewerkersModule } from '../medewerkers/medewerkers.module.js';
import { KeptExports } from './kept-exports.service.js';

@Module({ imports: [MedewerkersModule], providers: [KeptExports], exports: [KeptExports] })
export class ExportsModule {}

import { Module } from '@nestjs/common';
import { Medewerkers } from './medewerkers.service.js';

@Module({ providers: [Medewerkers], exports: [Medewerkers] })
export class MedewerkersModule {}

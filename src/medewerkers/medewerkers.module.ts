import { Module } from '@nestjs/common';
import { Handtekening } from './handtekening.js';
import { Medewerkers } from './medewerkers.service.js';

@Module({ providers: [Medewerkers, Handtekening], exports: [Medewerkers, Handtekening] })
export class MedewerkersModule {}

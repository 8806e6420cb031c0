import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DoubtsModule } from '../doubts/doubts.module.js';
import { MedewerkersModule } from '../medewerkers/medewerkers.module.js';
import { ProjectionsModule } from '../../projections/projections.module.js';
import { KeptAnswers } from './kept-answers.service.js';
import { QuestionDesk } from './question-desk.js';
import { OTHER_QUESTIONS } from './question-list.js';

/** The desk for questions; the read models bring the handlers of theirs. */
@Module({
  imports: [CqrsModule, DoubtsModule, MedewerkersModule, ProjectionsModule],
  providers: [KeptAnswers, QuestionDesk, ...OTHER_QUESTIONS.map(({ handler }) => handler)],
  exports: [QuestionDesk],
})
export class QuestionsModule {}

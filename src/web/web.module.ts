import { ExportsModule } from '../exports/exports.module.js';
import { Troubles } from './start/troubles.service.js';
import { Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import express from 'express';
import { ProjectionsModule } from '../../projections/projections.module.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { CommandsModule } from '../commands/commands.module.js';
import { DraftsModule } from '../drafts/drafts.module.js';
import { HttpModule } from '../http/http.module.js';
import { MedewerkersModule } from '../medewerkers/medewerkers.module.js';
import { QuestionsModule } from '../questions/questions.module.js';
import { ReportModule } from '../report/report.module.js';
import { StapGegevensBron } from './stap/step-source.service.js';
import { StepScene } from './stap/step.scene.js';
import { AssetsController } from './shell/assets.controller.js';
import { noStore } from '../http/no-store.js';
import { ErrorPageFilter } from './shell/error-page.filter.js';
import { Messages } from './shell/messages.js';
import { Composed } from './shell/composed.service.js';
import { Pages } from './shell/pages.js';
import { FORMS, WhatOneMay } from './shell/what-one-may.service.js';
import { FORM_ROUTES } from './forms.js';
import { UndoScene } from './undo.scene.js';
import { Past } from './past.service.js';
import { checkReadable } from './form/readable.js';
import { FormDesk } from './form/form-desk.service.js';
import { FormController } from './form/form.controller.js';
import { FormPages } from './form/form-pages.service.js';
import { FormDrafts } from './form/form-drafts.service.js';
import { UnsavedController } from './form/unsaved.controller.js';
import { FormWalk } from './form/form-walk.service.js';
import { FormShowing } from './form/form-showing.service.js';
import { YEAR_CONTROLLERS, YEAR_PROVIDERS } from './year-controllers.js';
import { NewTrajectScene } from './traject/new-traject.scene.js';
import { REGISTERS } from './register/register.js';
import { RegisterController } from './register/register.controller.js';
import { RegisterSource } from './register/register-source.service.js';
import { RegisterScene } from './register/register.scene.js';
import { ALL_REGISTERS } from './all-registers.js';
import { SamenwerkingController } from './samenwerking/samenwerking.controller.js';
import { StepLinks } from './traject/step-links.service.js';
import { TrajectSource } from './traject/traject-source.service.js';
import { StepsScene, TrajectScene } from './traject/traject.scene.js';
import { TrajectController } from './traject/traject.controller.js';
import { TrajectenController } from './traject/trajecten.controller.js';
import { ZoekController } from './zoek/zoek.controller.js';
import { BEHEER_CONTROLLERS, BEHEER_PROVIDERS } from './beheer/beheer-pages.js';
import { FirstAccountController } from './aanmelden/first-account.controller.js';
import { FirstAccountPages } from './aanmelden/first-account-pages.service.js';
import { PasskeySignInController } from './aanmelden/passkey-sign-in.controller.js';
import { PasskeySite } from './aanmelden/passkey-site.service.js';
import { SecondStepController } from './aanmelden/second-step.controller.js';
import { SignInController } from './aanmelden/sign-in.controller.js';
import { SignInPages } from './aanmelden/sign-in-pages.service.js';
import { SignOutController } from './aanmelden/sign-out.controller.js';
import { SignedInHere } from './aanmelden/signed-in.service.js';
import { ExampleRoleController } from './shell/example-role.controller.js';

/** A text may hold 100,000 characters, each up to nine bytes in a form. */
const GROOTSTE_FORMULIER = '2mb';
const MEESTE_VELDEN = 2000;

/** The pages. */
@Module({
  imports: [
    HttpModule,
    CommandsModule,
    ProjectionsModule,
    QuestionsModule,
    ReportModule,
    AccountsModule,
    MedewerkersModule,
    DraftsModule,
    ExportsModule,
  ],
  controllers: [
    AssetsController,
    ExampleRoleController,
    FirstAccountController,
    SignInController,
    SecondStepController,
    PasskeySignInController,
    SignOutController,
    FormController,
    UnsavedController,
    TrajectenController,
    TrajectController,
    ZoekController,
    SamenwerkingController,
    RegisterController,
    ...YEAR_CONTROLLERS,
    ...BEHEER_CONTROLLERS,
  ],
  providers: [
    FirstAccountPages,
    SignInPages,
    SignedInHere,
    PasskeySite,
    FormWalk,
    FormShowing,
    FormDrafts,
    FormPages,
    StepLinks,
    FormDesk,
    Messages,
    NewTrajectScene,
    Pages,
    Composed,
    RegisterSource,
    RegisterScene,
    { provide: REGISTERS, useValue: ALL_REGISTERS },
    StapGegevensBron,
    StepScene,
    StepsScene,
    TrajectSource,
    Troubles,
    TrajectScene,
    UndoScene,
    Past,
    WhatOneMay,
    { provide: FORMS, useValue: FORM_ROUTES },
    ...YEAR_PROVIDERS,
    ...BEHEER_PROVIDERS,
    { provide: APP_FILTER, useClass: ErrorPageFilter },
  ],
})
export class WebModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    const formulieren = express.urlencoded({
      extended: false,
      limit: GROOTSTE_FORMULIER,
      parameterLimit: MEESTE_VELDEN,
      verify: checkReadable,
    });
    consumer.apply(formulieren, noStore).exclude('api/{*path}').forRoutes('{*path}');
  }
}

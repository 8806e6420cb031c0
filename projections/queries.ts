/** Every question that can be put to the read models, a line each, with the roles that may. */
import type { Type } from '@nestjs/common';
import type { Query } from '@nestjs/cqrs';
import { LEZEN } from '../src/access/rights.js';
import type { Rol } from '../src/domain/rol.js';
import { VraagJaartabel, VraagJaartabelHandler } from './jaartabel/jaartabel.query.js';
import {
  VraagDelenInLogboek,
  VraagDelenInLogboekHandler,
  VraagDelenVan,
  VraagDelenVanHandler,
} from './onderdelen/delen-van.query.js';
import {
  VraagGeplandeStappen,
  VraagGeplandeStappenHandler,
} from './onderdelen/geplande-stappen.query.js';
import { VraagOnderdelen, VraagOnderdelenHandler } from './onderdelen/onderdelen.query.js';
import {
  VraagAlleTrajecten,
  VraagAlleTrajectenHandler,
  VraagTrajecten,
  VraagTrajectenHandler,
} from './onderdelen/trajecten.query.js';
import {
  VraagProcesverloop,
  VraagProcesverloopHandler,
} from './procesverloop/procesverloop.query.js';
import {
  VraagJarenVanTraject,
  VraagJarenVanTrajectHandler,
  VraagWerkjaar,
  VraagWerkjaarHandler,
  VraagWerkjaren,
  VraagWerkjarenHandler,
} from './werkjaar/werkjaar.query.js';
import { VraagVoorvallen, VraagVoorvallenHandler } from './voorvallen/voorvallen.query.js';
import { VraagZoek, VraagZoekHandler } from './zoek/zoek.query.js';

interface Question {
  readonly vraag: Type<Query<unknown>>;
  readonly handler: Type;
  readonly mag: readonly Rol[];
  /** Its answer of now comes from rows alone, and shows: it may be kept while no row changes. Not what a form is made of. */
  readonly uitRijen?: true;
}

export const QUERIES: readonly Question[] = [
  { vraag: VraagWerkjaar, handler: VraagWerkjaarHandler, mag: LEZEN, uitRijen: true },
  { vraag: VraagWerkjaren, handler: VraagWerkjarenHandler, mag: LEZEN, uitRijen: true },
  { vraag: VraagJarenVanTraject, handler: VraagJarenVanTrajectHandler, mag: LEZEN, uitRijen: true },
  { vraag: VraagTrajecten, handler: VraagTrajectenHandler, mag: LEZEN, uitRijen: true },
  { vraag: VraagAlleTrajecten, handler: VraagAlleTrajectenHandler, mag: LEZEN, uitRijen: true },
  { vraag: VraagProcesverloop, handler: VraagProcesverloopHandler, mag: LEZEN, uitRijen: true },
  { vraag: VraagGeplandeStappen, handler: VraagGeplandeStappenHandler, mag: LEZEN, uitRijen: true },
  { vraag: VraagJaartabel, handler: VraagJaartabelHandler, mag: LEZEN, uitRijen: true },
  { vraag: VraagOnderdelen, handler: VraagOnderdelenHandler, mag: LEZEN, uitRijen: true },
  { vraag: VraagDelenVan, handler: VraagDelenVanHandler, mag: LEZEN, uitRijen: true },
  { vraag: VraagVoorvallen, handler: VraagVoorvallenHandler, mag: LEZEN, uitRijen: true },
  { vraag: VraagDelenInLogboek, handler: VraagDelenInLogboekHandler, mag: LEZEN },
  { vraag: VraagZoek, handler: VraagZoekHandler, mag: LEZEN },
];

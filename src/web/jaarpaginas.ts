/** The pages of a year: start, its tree, its report. `openen` stands before what reads a year from the address. */
import { StartController } from './start/start.controller.js';
import { Beginstand } from './start/start.service.js';
import { VerslagController } from './verslag/verslag.controller.js';
import { Jaarpagina } from './werkjaar/jaarpagina.service.js';
import { Jaarstanden } from './werkjaar/jaarstand.service.js';
import { Knoopbewerkingen } from './werkjaar/knoopbewerking.service.js';
import { Knoopformulieren } from './werkjaar/knoopformulier.service.js';
import { KnoopController } from './werkjaar/knoop.controller.js';
import { KnoopplaatsController } from './werkjaar/knoopplaats.controller.js';
import { NieuweKnoopController } from './werkjaar/nieuw.controller.js';
import { WerkjaarOpenenController } from './werkjaar/openen.controller.js';
import { WerkjaarController } from './werkjaar/werkjaar.controller.js';

export const JAAR_CONTROLLERS = [
  StartController,
  WerkjaarOpenenController,
  WerkjaarController,
  NieuweKnoopController,
  KnoopController,
  KnoopplaatsController,
  VerslagController,
];

export const JAAR_PROVIDERS = [
  Beginstand,
  Jaarpagina,
  Jaarstanden,
  Knoopbewerkingen,
  Knoopformulieren,
];

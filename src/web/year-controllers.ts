/** The pages of a year: start, its tree, its report; and where its forms stand. */
import { StartController } from './start/start.controller.js';
import { Beginstand } from './start/start.service.js';
import { VerslagController } from './verslag/verslag.controller.js';
import { Jaarpagina } from './werkjaar/year-page.service.js';
import { Jaarstanden } from './werkjaar/year-state.service.js';
import { KnoopController } from './werkjaar/node.controller.js';
import { NewNodeScene, PlacingScene } from './werkjaar/new-node.scene.js';
import { NodeAtOnceScene, NodeScene } from './werkjaar/node.scene.js';
import { YearOpeningScene } from './werkjaar/year-opening.scene.js';
import { WerkjaarController } from './werkjaar/werkjaar.controller.js';

export const JAAR_CONTROLLERS = [
  StartController,
  WerkjaarController,
  KnoopController,
  VerslagController,
];

export const JAAR_PROVIDERS = [
  Beginstand,
  Jaarpagina,
  Jaarstanden,
  NewNodeScene,
  NodeAtOnceScene,
  NodeScene,
  PlacingScene,
  YearOpeningScene,
];

/** The pages of a year: start, its tree, its report; and where its forms stand. */
import { StartController } from './start/start.controller.js';
import { Beginstand } from './start/start.service.js';
import { VerslagController } from './verslag/verslag.controller.js';
import { YearPage } from './werkjaar/year-page.service.js';
import { YearStates } from './werkjaar/year-state.service.js';
import { NodeController } from './werkjaar/node.controller.js';
import { NewNodeScene, PlacingScene } from './werkjaar/new-node.scene.js';
import { NodeAtOnceScene, NodeScene } from './werkjaar/node.scene.js';
import { YearOpeningScene } from './werkjaar/year-opening.scene.js';
import { WerkjaarController } from './werkjaar/werkjaar.controller.js';

export const YEAR_CONTROLLERS = [
  StartController,
  WerkjaarController,
  NodeController,
  VerslagController,
];

export const YEAR_PROVIDERS = [
  Beginstand,
  YearPage,
  YearStates,
  NewNodeScene,
  NodeAtOnceScene,
  NodeScene,
  PlacingScene,
  YearOpeningScene,
];

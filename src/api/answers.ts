/**
 * What each question answers, by the name that the API's description gives it. `npm run generate` makes JSON schemas of these
 * types (`answers.generated.json`), so that the description follows the rows.
 */
import type { JaartabelRij } from '../../projections/jaartabel/jaartabel.table.js';
import type { ProcesverloopRij } from '../../projections/procesverloop/procesverloop.table.js';
import type { TrajectRij } from '../../projections/onderdelen/trajecten.query.js';
import type { OnderdeelRij } from '../../projections/onderdelen/onderdelen.table.js';
import type { VoorvalRij } from '../../projections/voorvallen/voorvallen.table.js';
import type { WerkjaarRij } from '../../projections/werkjaar/werkjaar.table.js';
import type { Vondsten } from '../../projections/zoek/zoek.query.js';
import type { Medewerker } from '../medewerkers/medewerker.table.js';
import type { Stapregel } from '../questions/stappen.query.js';
import type { Twijfelregel } from '../questions/twijfels.query.js';

export type RijMedewerker = Medewerker;
export type RijWerkjaar = number;
export type RijKnoop = WerkjaarRij;
export type RijStapVanJaar = Stapregel;
export type RijTwijfel = Twijfelregel;
export type RijTraject = TrajectRij;
export type RijProcesverloop = ProcesverloopRij;
export type RijJaartabel = JaartabelRij;
export type RijOnderdeel = OnderdeelRij;
export type RijVoorval = VoorvalRij;
/** Of `/api/zoek`, which answers no list of rows. */
export type RijGevonden = Vondsten;

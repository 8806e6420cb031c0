import { doubleHarmed } from './eventstoredb-double-harmed.js';

doubleHarmed(3);

/** All sentences by which the recogniser of steps is judged, by their kind. */
import type { Zin } from './zin.js';
import {
  ZINNEN_MET_EEN_PERIODE,
  ZINNEN_MET_KWARTALEN,
  ZINNEN_MET_LIJSTEN_VAN_DAGEN,
  ZINNEN_OVER_DE_JAARWISSEL,
} from './zinnen-dagen-en-jaren.js';
import { DOORLOPENDE_ZINNEN } from './zinnen-doorlopend.js';
import {
  ZINNEN_IN_LIJSTEN,
  ZINNEN_MET_EEN_AANTAL,
  ZINNEN_MET_EEN_MODUS,
  ZINNEN_MET_MEER_STAPPEN,
} from './zinnen-meer-stappen.js';
import {
  ZINNEN_MET_DATUM_ERACHTER,
  ZINNEN_MET_DATUM_ERVOOR,
  ZINNEN_MET_TWEE_DATUMS,
} from './zinnen-plaats-van-de-datum.js';
import { ZINNEN_MET_EEN_RANG, ZINNEN_MET_SPELFOUTEN } from './zinnen-spelling-en-rang.js';
import { ZINNEN_DIE_NIET_DOORGINGEN, ZINNEN_VERPLAATST_OF_GEPLAND } from './zinnen-uitkomst.js';
import {
  ZINNEN_MET_EEN_DEEL_VAN_MAAND_OF_JAAR,
  ZINNEN_MET_EEN_OPEN_OF_ONZEKERE_TIJD,
  ZINNEN_MET_SCHOOLJAAR_OF_WEEK,
} from './zinnen-vage-tijden.js';
import {
  GESCHIEDENIS_VAN_ANDEREN,
  ZINNEN_MET_EEN_ANDERE_UITVOERDER,
} from './zinnen-van-anderen.js';
import { ZINNEN_ZONDER_STAP } from './zinnen-zonder-stap.js';

export const ZINNEN_PER_SOORT: Readonly<Record<string, readonly Zin[]>> = {
  'zonder leesteken aan elkaar': DOORLOPENDE_ZINNEN,
  'verkeerd gespeld': ZINNEN_MET_SPELFOUTEN,
  'met een rang': ZINNEN_MET_EEN_RANG,
  'niet doorgegaan': ZINNEN_DIE_NIET_DOORGINGEN,
  'verplaatst, uitgesteld of gepland': ZINNEN_VERPLAATST_OF_GEPLAND,
  'datum achter de daad': ZINNEN_MET_DATUM_ERACHTER,
  'datum voor de daad': ZINNEN_MET_DATUM_ERVOOR,
  'twee datums achter twee daden': ZINNEN_MET_TWEE_DATUMS,
  'geschiedenis van anderen': GESCHIEDENIS_VAN_ANDEREN,
  'een andere uitvoerder': ZINNEN_MET_EEN_ANDERE_UITVOERDER,
  'lijst van dagen': ZINNEN_MET_LIJSTEN_VAN_DAGEN,
  periode: ZINNEN_MET_EEN_PERIODE,
  'over de jaarwissel': ZINNEN_OVER_DE_JAARWISSEL,
  kwartalen: ZINNEN_MET_KWARTALEN,
  'deel van een maand of jaar': ZINNEN_MET_EEN_DEEL_VAN_MAAND_OF_JAAR,
  'schooljaar of week': ZINNEN_MET_SCHOOLJAAR_OF_WEEK,
  'open of onzekere tijd': ZINNEN_MET_EEN_OPEN_OF_ONZEKERE_TIJD,
  'meer stappen in een cel': ZINNEN_MET_MEER_STAPPEN,
  'in een lijst': ZINNEN_IN_LIJSTEN,
  'met een modus': ZINNEN_MET_EEN_MODUS,
  'met een aantal': ZINNEN_MET_EEN_AANTAL,
  'geen stap': ZINNEN_ZONDER_STAP,
};

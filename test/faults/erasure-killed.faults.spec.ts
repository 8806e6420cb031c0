import { erasureKilled, POINTS } from '../erasure/killed.js';

erasureKilled(Array.from({ length: POINTS }, (_, nr) => nr + 1));

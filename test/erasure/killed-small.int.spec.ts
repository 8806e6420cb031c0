import { erasureKilled, POINTS } from './killed.js';

erasureKilled([1, 5, POINTS]);

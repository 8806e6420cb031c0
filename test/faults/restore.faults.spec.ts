import { amount } from './figures.js';
import { restoreCases } from './restore-cases.js';

await restoreCases(amount(10_000));

import { amount } from './figures.js';
import { hotStreamCases } from './hot-cases.js';

await hotStreamCases(amount(10_000));

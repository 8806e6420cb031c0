import { hotStreamCases } from './hot-cases.js';

await hotStreamCases(300);

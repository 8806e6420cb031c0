/** For specs in a world of their own, in which Jest loads modules itself: `jest.mutation.config.js`. */
const { readFileSync } = require('node:fs');
const { transpiled } = require('../transpiled.cjs');

exports.process = (_text, file) => ({ code: readFileSync(transpiled(file), 'utf8') });

#!/usr/bin/env node
// A committed file: one inside `dist` would lose its run bit at the next build.
import '../dist/bundle/cli/main.js';

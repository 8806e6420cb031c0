import type { EngineOptions } from './engine/engine-options.js';
import type { AnyProjection } from './projection.js';

/** Dependency-injection token of the runner's own choices, where they differ from the usual ones. */
export const RUNNER_OPTIONS = Symbol('RUNNER_OPTIONS');

export interface RunnerOptions extends Partial<EngineOptions> {
  readonly projections?: readonly AnyProjection[];
}

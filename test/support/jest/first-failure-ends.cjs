/** Stryker's environment, in which the first failure of a spec file skips the rest: one is enough to kill a mutant. */
const StrykerEnvironment = require('@stryker-mutator/jest-runner/jest-env/node');

const FAILURES = ['test_fn_failure', 'hook_failure'];

module.exports = class extends StrykerEnvironment {
  constructor(config, context) {
    super(config, context);
    const { handleTestEvent } = this; // Stryker's own, a property of the instance
    let failed = false;
    this.handleTestEvent = async (event, state) => {
      await handleTestEvent(event, state);
      failed ||= FAILURES.includes(event.name);
      if (failed && event.name === 'test_start') event.test.mode = 'skip';
    };
  }
};

import { writeFileSync } from 'node:fs';

/** @typedef {import('@web/test-runner').TestSession} Session */
/** @typedef {NonNullable<Session['testResults']>} Suite */

/** @param {Suite} suite @returns {Suite['tests']} */
const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/**
 * Writes how many tests passed and failed into the file that `WIDGET_REPORT` names. A test file that broke before
 * its tests ran counts as one failure.
 * @returns {import('@web/test-runner').Reporter}
 */
export function countingReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const file = process.env['WIDGET_REPORT'];
      if (!file) return;
      const tests = sessions.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
      const broken = sessions.filter(({ errors, passed }) => errors.length > 0 && !passed).length;
      const passed = tests.filter((test) => test.passed).length;
      const failed = tests.filter((test) => !test.passed && !test.skipped).length;
      writeFileSync(file, JSON.stringify({ passed, failed: Math.max(failed, broken) }));
    },
  };
}

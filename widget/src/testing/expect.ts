/** The assertions and fixtures of the tests, from one place. */
export { expect } from '@esm-bundle/chai';
export { fixture, html, nextFrame, waitUntil } from '@open-wc/testing-helpers';

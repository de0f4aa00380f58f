/** What it takes to go on with a form that was left or has changed, or to be rid of it: rare, so it comes when there is one. */
export { changedForm } from './changed-form.js';
export { draftOffer } from './draft-offer.js';
export { changedMeanwhile, resumedForm } from './resumed-form.js';
export { takeBack } from './taking-back.js';

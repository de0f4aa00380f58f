import type { FillingWords } from './filling.js';

export const fillingEn: FillingWords = {
  signature: {
    method: 'How would you like to sign?',
    methodHint: 'Both count the same',
    methods: { typed: 'Type my full name', drawn: 'Draw my signature' },
    draw: 'Your signature',
    drawHint: 'Sign with your finger, a pen or the mouse',
    undo: 'Undo the last stroke',
    clear: 'Clear the signature',
    blank: 'Paper to sign on; nothing is drawn yet',
    drawn: 'Your signature as you drew it',
    undone: 'The last stroke is gone',
    padMissing:
      'The drawing pad could not be loaded. You can sign by typing your name, which counts just the same.',
  },
  draft: {
    found: 'You have an unfinished form here',
    begunBy: 'Begun by {{name}}, last changed {{time}}',
    changedAt: 'Last changed {{time}}',
    resume: 'Continue where I stopped',
    afresh: 'Start afresh',
    enterAgain: 'For your safety these were not kept on this device; please enter them again:',
    kept: 'What you write is kept on this device until you send it, for two weeks at most.',
    leftOut: 'Your ID number, mobile number, bank account, files and sensitive answers are not kept.',
    keepAll: 'Keep these on this device too',
    keepAllHint: 'Only on a device of your own, not on one that others use.',
    clear: 'Clear everything from this device',
    clearSure: 'This empties the form and deletes what this device has kept of it.',
    clearYes: 'Yes, clear everything',
    clearNo: 'No, keep it',
    notKept: 'This browser keeps no drafts, so please finish before you close the page.',
    elsewhere: 'You have this form open in another tab as well. This one is a form of its own.',
    formChanged: 'This form has changed in the meantime',
    formChangedLead: 'Your answers are here wherever they still fit. Please look them over.',
    reworded:
      'What you agreed to or signed has new wording. Please read it on the last step and confirm it again.',
    noLongerFit: 'What you wrote that the form no longer asks for in this way:',
    newlyAsked: 'What the form asks now:',
  },
  away: {
    title: 'Hidden while nobody was here',
    lead: 'This page was not used for a while, so we hid what is personal on it. Everything is still here as you left it.',
    show: 'Show it again',
    afresh: 'Delete it and start afresh',
  },
  help: {
    lead: 'Ask our social research officer, who explains the procedure and answers you. Your form stays as it is.',
    subject: 'Help with: {{service}}',
    filledSoFar: 'Send along what I have filled in so far',
    filledSoFarHint:
      'So that the officer sees where you stand. ID number, bank account and files are never sent along.',
    about: 'Your question about “{{service}}”',
    back: 'Back to my form',
  },
};

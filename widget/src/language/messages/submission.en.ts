import type { SubmissionWords } from './submission.js';

export const submissionEn: SubmissionWords = {
  step: 'Step {{step}} of {{steps}}',
  applicant: {
    title: 'Your details',
    notice: 'Your privacy',
    wholeNotice: 'The whole privacy notice',
    kind: 'Your relation to the association',
    kinds: {
      member: 'A member of the general assembly',
      supporter: 'A supporter',
      volunteer: 'A volunteer',
      public: 'None of these',
    },
    name: 'Full name',
    nameHint: 'As it stands on your ID',
    namePurpose: 'To address you by name and match it with the members’ records.',
    membershipNumber: 'Membership number',
    membershipNumberHint: 'You find it on your membership card or in our messages',
    membershipNumberPurpose: 'To find your record quickly, so that we need not ask what we know.',
    nationalId: 'National ID or Iqama number',
    nationalIdPurpose:
      'To be sure that the request is yours. The number is stored encrypted; we ask for no copy.',
    mobile: 'Mobile number',
    mobilePurpose: 'To reach you about this request only.',
    email: 'E-mail address',
    emailPurpose: 'To send you the tracking link and all news of your request.',
    preferredChannel: 'How would you like to hear from us?',
    preferredChannelPurpose: 'We tell you of every step without your having to ask.',
    channels: { email: 'By e-mail', sms: 'By text message', letter: 'By post' },
  },
  help: { title: 'Need help?', notSure: 'I am not sure, help me' },
  check: {
    title: 'Check your answers before you send them',
    lead: 'Make sure that everything is right. You can change any part of it.',
    notAnswered: 'Not answered',
    lookAgain: 'Check this number digit by digit.',
    consents: 'Your consent',
    noticeRead: 'I have read the privacy notice.',
    declare: 'Declaration and signature',
    sign: 'Sign by typing your full name',
    signHint: 'Your typed name signs the declaration above',
    send: 'Send the request',
    sending: 'Sending, please keep this page open…',
    waitingForFiles: 'Waiting for your files to arrive, then sending…',
  },
  failed: {
    title: 'Your request has not been sent yet',
    refused: 'The request was not accepted as it is. Change what follows and send it again.',
    challenge:
      'The request came faster than usual, so we were not sure that it is yours. Wait a moment and send it again.',
    keyReused:
      'This request reached us earlier in another wording, and we could not show its reference. Please contact us before you send it again.',
    formChanged:
      'This form changed while you were filling it in. Your answers are still here; load the form again and look them over.',
    again: 'Send again',
    review: 'Look over what you wrote',
  },
};

import { messagesEn } from '@member-services/contract/messages/messages-en';
import type { InquiryWords } from './inquiry.js';

export const inquiryEn: InquiryWords = {
  title: 'Ask us',
  lead: 'A question, a suggestion or a complaint: we read every message and answer it.',
  category: 'What kind of message is it?',
  categories: messagesEn.categories,
  yourMessage: 'Your message',
  yourDetails: 'How do we reach you?',
  reach: 'Give a mobile number or an e-mail address, whichever you prefer.',
  addFile: 'Add a picture or document',
  toCheck: 'Check the message',
  checkTitle: 'Check your message before you send it',
  send: 'Send the message',
  sending: 'Sending the message, please keep this page open…',
  notSent: 'Your message has not been sent yet',
  received: 'We have received your message, thank you',
  next: 'Whoever knows the matter reads your message and answers it; it is not closed before you have an answer.',
  another: 'A new message',
  answeredTitle: 'We are glad that you found the answer',
  answeredLead: 'Your message was not sent, so there is no answer to wait for.',
  stillSend: 'I would like to send the message all the same',
};

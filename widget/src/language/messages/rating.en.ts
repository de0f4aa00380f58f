import { messagesEn } from '@member-services/contract/messages/messages-en';
import type { RatingWords } from './rating.js';

export const ratingEn: RatingWords = {
  title: 'Rate the service',
  titleOf: 'Rate “{{service}}”',
  lead: 'Your opinion is your right, and it makes the service better. One question is enough; the rest is optional.',
  privacy:
    'Your rating is kept without your name and without the number of your request, and the quality team sees it together with others. It serves to correct and improve, nothing else: it is never used against anyone, and no request depends on it.',
  whichService: 'Which service would you like to rate?',
  satisfaction: messagesEn.rating.satisfaction,
  satisfactionSteps: messagesEn.rating.satisfactionSteps,
  satisfactionMissing: 'Choose how satisfied you are',
  more: 'Tell us more, if you like',
  ease: messagesEn.rating.ease,
  easeSteps: messagesEn.rating.easeSteps,
  drivers: messagesEn.rating.drivers,
  driversLead: 'From {{least}} (very poor) to {{most}} (excellent)',
  driverSteps: messagesEn.rating.driverSteps,
  clear: 'Clear the choice',
  comment: 'Would you like to add a comment?',
  commentHint: 'Please leave out names and numbers that point to a person.',
  publish: 'I agree that my comment may be published without my name.',
  publishHint: 'We review it first and remove anything that could identify a person.',
  send: 'Send the rating',
  sending: 'Sending the rating…',
  failed: 'Your rating has not been sent yet',
  challenge: 'The rating came faster than usual. Wait a moment and send it again.',
  thanks: 'Thank you, we have received your rating',
  thanksLead:
    'The quality team reads what you wrote, and the quality page tells what we changed because of it.',
  alreadyRated: 'We already have your rating, thank you',
  alreadyRatedLead: 'Each completed service has one rating, and yours is kept.',
  notOffered: 'This rating link cannot be used',
  notOfferedLead:
    'It may have expired or not been copied whole. You are welcome to rate any service from here.',
  anyService: 'Choose a service to rate',
  leaving: {
    title: 'Your rating has not been sent',
    lead: 'If you go to another rating now, it is lost: it is not kept here.',
    stay: 'Stay and finish',
    leave: 'Leave',
  },
};

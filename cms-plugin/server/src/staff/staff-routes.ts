import { moveClockRoute } from '../clock/move-clock-route.js';
import { changeSettingsRoute, settingsRoute } from '../settings/settings-route.js';
import { retryTimerRoute, timersRoute } from '../timers/timer-routes.js';
import { doneRoute, paperRoute } from '../messages/by-hand-routes.js';
import { messagesRoute, resendRoute } from '../messages/messages-routes.js';
import {
  messageTextRoute,
  messageTextsRoute,
  previewMessageTextRoute,
  saveMessageTextRoute,
} from '../message-texts/message-texts-routes.js';
import { actRoute } from './act-route.js';
import { attachmentRoute } from './attachment-route.js';
import { cannedRepliesRoute } from './canned-replies-route.js';
import { caseRoute } from './case-route.js';
import { colleaguesRoute } from './colleagues-route.js';
import { copyRoute } from './copy-route.js';
import { homeRoute } from './home-route.js';
import { inboxRoute } from './inbox-route.js';
import { insightsRoute } from './insights-route.js';
import { previewRoute } from './preview-route.js';
import { ratingsRoute } from './ratings-route.js';
import { servicesRoute } from './services-route.js';
import type { StaffRoute } from './staff-call.js';
import { toQuestionRoute } from './to-question-route.js';
import { uploadRemovalRoute, uploadRoute } from './uploads-routes.js';

/** The whole interface of the panel, below `/member-services` of Strapi's admin. */
export const STAFF_ROUTES: readonly StaffRoute[] = [
  inboxRoute,
  homeRoute,
  servicesRoute,
  caseRoute,
  attachmentRoute,
  uploadRoute,
  uploadRemovalRoute,
  actRoute,
  previewRoute,
  copyRoute,
  toQuestionRoute,
  cannedRepliesRoute,
  colleaguesRoute,
  ratingsRoute,
  insightsRoute,
  messagesRoute,
  resendRoute,
  paperRoute,
  doneRoute,
  messageTextsRoute,
  messageTextRoute,
  saveMessageTextRoute,
  previewMessageTextRoute,
  timersRoute,
  retryTimerRoute,
  settingsRoute,
  changeSettingsRoute,
  moveClockRoute,
];

/** The same for Strapi: its own policies ask for the permissions before a handler runs. */
export const staffRouter = {
  type: 'admin',
  routes: STAFF_ROUTES.map(({ name, method, path, permissions }) => ({
    method,
    path,
    handler: `staff.${name}`,
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions: [...permissions] } },
      ],
    },
  })),
} as const;

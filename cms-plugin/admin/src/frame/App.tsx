import { Page } from '@strapi/strapi/admin';
import { PAGE_PERMISSIONS } from '@member-services/contract/forms';
import { Route, Routes } from 'react-router-dom';
import { SettingsPage } from '../calendar/SettingsPage.js';
import { CasePage } from '../case/CasePage.js';
import { InboxPage } from '../inbox/InboxPage.js';
import { PanelLanguage } from '../language/PanelLanguage.js';
import { MessagesPage } from '../messages/MessagesPage.js';
import { MessageTextPage } from '../messages/MessageTextPage.js';
import { MessageTextsPage } from '../messages/MessageTextsPage.js';
import { FormsPage } from '../paper/FormsPage.js';
import { InsightsPage } from '../questions/InsightsPage.js';
import { RatingsPage } from '../ratings/RatingsPage.js';
import { TimersPage } from '../timers/TimersPage.js';
import { Start } from './Start.js';

const only = (action: string) => [{ action, subject: null }];

/** Our pages under `/plugins/member-services`, each behind its permission, in the panel's language and direction. */
export function App() {
  return (
    <PanelLanguage>
      <Routes>
        <Route index element={<Start />} />
        <Route
          path="inbox"
          element={
            <Page.Protect permissions={only(PAGE_PERMISSIONS.readInbox)}>
              <InboxPage />
            </Page.Protect>
          }
        />
        <Route
          path="cases/:reference"
          element={
            <Page.Protect permissions={only(PAGE_PERMISSIONS.readInbox)}>
              <CasePage />
            </Page.Protect>
          }
        />
        <Route
          path="forms"
          element={
            <Page.Protect permissions={only(PAGE_PERMISSIONS.readInbox)}>
              <FormsPage />
            </Page.Protect>
          }
        />
        <Route
          path="timers"
          element={
            <Page.Protect permissions={only(PAGE_PERMISSIONS.readInbox)}>
              <TimersPage />
            </Page.Protect>
          }
        />
        <Route
          path="settings"
          element={
            <Page.Protect permissions={only(PAGE_PERMISSIONS.readInbox)}>
              <SettingsPage />
            </Page.Protect>
          }
        />
        <Route
          path="ratings"
          element={
            <Page.Protect permissions={only(PAGE_PERMISSIONS.readRatings)}>
              <RatingsPage />
            </Page.Protect>
          }
        />
        <Route
          path="questions"
          element={
            <Page.Protect permissions={only(PAGE_PERMISSIONS.readQuestionInsights)}>
              <InsightsPage />
            </Page.Protect>
          }
        />
        <Route
          path="messages"
          element={
            <Page.Protect permissions={only(PAGE_PERMISSIONS.readMessages)}>
              <MessagesPage />
            </Page.Protect>
          }
        />
        <Route
          path="message-texts"
          element={
            <Page.Protect permissions={only(PAGE_PERMISSIONS.editMessages)}>
              <MessageTextsPage />
            </Page.Protect>
          }
        />
        <Route
          path="message-texts/:event"
          element={
            <Page.Protect permissions={only(PAGE_PERMISSIONS.editMessages)}>
              <MessageTextPage />
            </Page.Protect>
          }
        />
        <Route path="*" element={<Page.NoData />} />
      </Routes>
    </PanelLanguage>
  );
}

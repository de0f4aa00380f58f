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
import { Guarded, NoSuchPage } from './Guarded.js';
import { Start } from './Start.js';

/** Our pages under `/plugins/member-services`, each behind its permission, in the panel's language and direction. */
export function App() {
  return (
    <PanelLanguage>
      <Routes>
        <Route index element={<Start />} />
        <Route
          path="inbox"
          element={
            <Guarded permission={PAGE_PERMISSIONS.readInbox}>
              <InboxPage />
            </Guarded>
          }
        />
        <Route
          path="cases/:reference"
          element={
            <Guarded permission={PAGE_PERMISSIONS.readInbox}>
              <CasePage />
            </Guarded>
          }
        />
        <Route
          path="forms"
          element={
            <Guarded permission={PAGE_PERMISSIONS.readInbox}>
              <FormsPage />
            </Guarded>
          }
        />
        <Route
          path="timers"
          element={
            <Guarded permission={PAGE_PERMISSIONS.readInbox}>
              <TimersPage />
            </Guarded>
          }
        />
        <Route
          path="settings"
          element={
            <Guarded permission={PAGE_PERMISSIONS.readInbox}>
              <SettingsPage />
            </Guarded>
          }
        />
        <Route
          path="ratings"
          element={
            <Guarded permission={PAGE_PERMISSIONS.readRatings}>
              <RatingsPage />
            </Guarded>
          }
        />
        <Route
          path="questions"
          element={
            <Guarded permission={PAGE_PERMISSIONS.readQuestionInsights}>
              <InsightsPage />
            </Guarded>
          }
        />
        <Route
          path="messages"
          element={
            <Guarded permission={PAGE_PERMISSIONS.readMessages}>
              <MessagesPage />
            </Guarded>
          }
        />
        <Route
          path="message-texts"
          element={
            <Guarded permission={PAGE_PERMISSIONS.editMessages}>
              <MessageTextsPage />
            </Guarded>
          }
        />
        <Route
          path="message-texts/:event"
          element={
            <Guarded permission={PAGE_PERMISSIONS.editMessages}>
              <MessageTextPage />
            </Guarded>
          }
        />
        <Route path="*" element={<NoSuchPage />} />
      </Routes>
    </PanelLanguage>
  );
}

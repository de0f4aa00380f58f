import type { SettingsBody, SettingsView } from '@member-services/contract/forms';
import type { Outcome, StaffClient } from './staff-client.js';

/** `GET /member-services/settings` */
export function readSettings(client: StaffClient): Promise<Outcome<SettingsView>> {
  return client.read('/member-services/settings');
}

/** `POST /member-services/settings` */
export function changeSettings(client: StaffClient, body: SettingsBody): Promise<Outcome<SettingsView>> {
  return client.send('/member-services/settings', body);
}

import type { QuietHours, WorkingCalendar } from '../calendar/working-calendar.js';
import type { WorkflowPeriods } from '../workflow/case-facts.js';

/** What the association sets for itself about time; every change is kept with who made it and when. */
export interface AssociationSettings {
  periods: WorkflowPeriods;
  calendar: WorkingCalendar;
  /** Null: messages leave at any hour. */
  quietHours: QuietHours | null;
}

/** `GET /member-services/settings` */
export interface SettingsView {
  /** Zero as long as nobody has changed anything; goes with a change, so that two do not overwrite each other. */
  version: number;
  settings: AssociationSettings;
  /** Newest first. */
  changes: SettingsChange[];
}

/** One change, told by which parts it touched. */
export interface SettingsChange {
  version: number;
  /** ISO 8601, UTC. */
  changedAt: string;
  staffName: string;
  /** Names of periods, `calendar` or `quietHours`, each with its value before and after where that is one number. */
  parts: { name: string; before?: number; after?: number }[];
}

/** `POST /member-services/settings` */
export interface SettingsBody {
  version: number;
  settings: AssociationSettings;
}

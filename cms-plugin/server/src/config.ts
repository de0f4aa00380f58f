import {
  DEFAULT_CALENDAR,
  DEFAULT_PERIODS,
  DEFAULT_QUIET_HOURS,
  MAX_DRAFT_BYTES,
  MAX_FILE_BYTES,
  minutesOf,
} from '@member-services/contract/forms';
import type { Locale, QuietHours, WorkflowPeriods, WorkingCalendar } from '@member-services/contract/forms';
import { assertLimits, DEFAULT_LIMITS } from './limits/limit-settings.js';
import type { LimitSettings } from './limits/limit-settings.js';
import type { DayLimits } from './outbox/day-limits.js';
import type { ReadReceipts } from './outbox/receipt.js';
import type { JsonGatewaySettings, SmsGateway } from './outbox/sms-gateway.js';

/** What an installation may set under `plugins.member-services.config`. */
export interface PluginConfig {
  /** `id:base64 of 32 bytes`, several separated by commas, the current one first; see `keys/key-ring.ts`. */
  keys: string;
  /** Pages of the website that tracking links lead to, by language; the entry of the association comes first. */
  trackingPages: Partial<Record<Locale, string>>;
  /** Pages that invitations to rate lead to, by language; without one, the tracking page. */
  ratingPages: Partial<Record<Locale, string>>;
  /** Periods of the workflow, until staff change them in the panel. */
  periods: WorkflowPeriods;
  /** Working days and hours, until staff change them in the panel. */
  calendar: WorkingCalendar;
  /** When nothing is sent to people, until staff change it in the panel; null for never. */
  quietHours: QuietHours | null;
  /** Target in civil days for an answer, by category of inquiry. */
  inquiryDays: { question: number; suggestion: number; complaint: number };
  /** Months for which the content of an inquiry is kept after it has ended; a service says it for its own requests. */
  inquiryRetentionMonths: number;
  /** Where attachments lie: never in a folder that is served. A folder counts from the Strapi app. */
  storage: StorageSettings;
  /** How much may be attached. */
  uploads: UploadSettings;
  /** The scanner for viruses; null where there is none. */
  scanner: ScannerSettings | null;
  /** Days for which a tracking link works after its case has ended; a fresh one works as long from its sending. */
  linkDays: number;
  /** How long after a conclusion the invitation to rate leaves. */
  invitationDelayMs: number;
  /** Whether this instance does what nobody asks for at the moment: sending messages and taking the steps of time. */
  workers: boolean;
  /** How long whoever holds a message may be silent before another instance takes it over. */
  leaseMs: number;
  /** How long an instance that is told to end says so at `/ready` and serves on, before it takes no more. */
  stopAnnounceMs: number;
  /** What Prometheus shows at `/metrics`; without one, there is nothing there. */
  metricsToken: string;
  /** How many public calls pass before a proof of work is asked for, and before the caller is told to wait. */
  limits: LimitSettings;
  /** How text messages leave: a gateway that takes JSON, or an adapter of one's own. Null: staff send them by hand. */
  sms: JsonGatewaySettings | SmsGateway | null;
  /** Most messages of a civil day, to one recipient and in all; what is more waits for the next morning. */
  messageLimits: Record<'email' | 'sms', DayLimits>;
  /** What a provider must show to tell us that a message arrived or came back; empty: nobody may. */
  receiptSecret: string;
  /** Reads a provider's own way of telling; without it, ours is expected. */
  readReceipts: ReadReceipts | null;
}

/** A folder of this machine, or a bucket that speaks S3 (its packages: `@aws-sdk/client-s3`, `@aws-sdk/s3-request-presigner`). */
export type StorageSettings =
  | { driver: 'local'; folder: string }
  | {
      driver: 's3';
      bucket: string;
      region: string;
      /** Address of a server that is not Amazon's. */
      endpoint?: string;
      /** Whether the bucket stands in the path rather than in the host's name. */
      forcePathStyle?: boolean;
      /** Without them, what the machine itself has is used. */
      credentials?: { accessKeyId: string; secretAccessKey: string };
      /** Folder within the bucket. */
      prefix?: string;
    };

export interface UploadSettings {
  /** Bytes of one file. */
  fileBytes: number;
  /** Bytes of all files of one filled form. */
  draftBytes: number;
  /** Files and bytes from one address within 24 hours. */
  senderFiles: number;
  senderBytes: number;
  /** Bytes from everybody within 24 hours. */
  dayBytes: number;
}

/** A `clamd` that answers on a socket of this machine or on a port. */
export interface ScannerSettings {
  socket?: string;
  host?: string;
  port?: number;
  timeoutMs?: number;
  /** Whether only what was found clean may be opened. */
  required: boolean;
}

const GIGABYTE = 1024 ** 3;
const HOUR_MS = 3_600_000;
const DEFAULT_LEASE_MS = 90_000;
/** Under it, a mail server that takes its time would be overtaken. */
const SHORTEST_LEASE_MS = 1_000;
/** Whoever was declined rates and asks for their data by the link. */
const SHORTEST_LINK_DAYS = 30;
/** Shorter ones can be guessed. */
const SECRET_LENGTH = 16;

type Env = (name: string, fallback: string) => string;

/** `/run/clamav/clamd.ctl` or `host:3310`; null where nothing is named. */
function scannerAt(place: string, required: boolean): ScannerSettings | null {
  if (place === '') return null;
  if (place.startsWith('/')) return { socket: place, required };
  const [host = '127.0.0.1', port = '3310'] = place.split(':');
  return { host, port: Number(port), required };
}

export const config = {
  default: ({ env }: { env: Env }): PluginConfig => ({
    keys: env('MEMBER_SERVICES_KEYS', ''),
    trackingPages: {},
    ratingPages: {},
    periods: DEFAULT_PERIODS,
    calendar: DEFAULT_CALENDAR,
    quietHours: DEFAULT_QUIET_HOURS,
    inquiryDays: { question: 5, suggestion: 15, complaint: 10 },
    inquiryRetentionMonths: 24,
    storage: { driver: 'local', folder: env('MEMBER_SERVICES_STORAGE', 'private/attachments') },
    uploads: {
      fileBytes: MAX_FILE_BYTES,
      draftBytes: MAX_DRAFT_BYTES,
      senderFiles: 100,
      senderBytes: 0.5 * GIGABYTE,
      dayBytes: 5 * GIGABYTE,
    },
    scanner: scannerAt(
      env('MEMBER_SERVICES_CLAMD', ''),
      env('MEMBER_SERVICES_SCAN_REQUIRED', 'true') !== 'false',
    ),
    linkDays: 180,
    invitationDelayMs: HOUR_MS,
    workers: env('MEMBER_SERVICES_WORKERS', 'on') !== 'off',
    leaseMs: Number(env('MEMBER_SERVICES_LEASE_MS', String(DEFAULT_LEASE_MS))),
    stopAnnounceMs: Number(env('MEMBER_SERVICES_STOP_ANNOUNCE_MS', '0')),
    metricsToken: env('MEMBER_SERVICES_METRICS_TOKEN', ''),
    limits: DEFAULT_LIMITS,
    sms: null,
    messageLimits: { email: { perRecipient: 20, inAll: 2_000 }, sms: { perRecipient: 10, inAll: 500 } },
    receiptSecret: env('MESSAGE_RECEIPT_SECRET', ''),
    readReceipts: null,
  }),
  /** Refuses what would break a promise of the policy: the committee's minimum of two weeks (E5). */
  validator(set: PluginConfig): void {
    if (set.periods.decisionMinimumDays < DEFAULT_PERIODS.decisionMinimumDays) {
      throw new Error('periods.decisionMinimumDays may not be under 14 days (policy E5).');
    }
    if (!(set.linkDays >= SHORTEST_LINK_DAYS)) {
      throw new Error('linkDays may not be under 30 days: an appeal or a rating needs the link.');
    }
    if (!(Number.isInteger(set.inquiryRetentionMonths) && set.inquiryRetentionMonths >= 1)) {
      throw new Error('inquiryRetentionMonths must be a whole number of months, 1 or more.');
    }
    if (!(set.leaseMs >= SHORTEST_LEASE_MS)) throw new Error('leaseMs may not be under a second.');
    for (const secret of ['metricsToken', 'receiptSecret'] as const) {
      if (set[secret] !== '' && set[secret].length < SECRET_LENGTH)
        throw new Error(`${secret} must have at least ${SECRET_LENGTH} characters.`);
    }
    // No working hour would ever pass, and whoever counts them would count for ever.
    if (!(minutesOf(set.calendar.opens) < minutesOf(set.calendar.closes))) {
      throw new Error('calendar.closes must come after calendar.opens, both as HH:MM.');
    }
    assertLimits(set.limits);
  },
};

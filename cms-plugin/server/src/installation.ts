import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { assertHonestClock, databaseClock, OffsetClock } from './clock/clock.js';
import { Gate } from './attachments/gate.js';
import type { Clock } from './clock/clock.js';
import { storedOffset } from './clock/moved-clock.js';
import type { PluginConfig } from './config.js';
import { createAdmission } from './guard/admission.js';
import type { Admission } from './guard/admission.js';
import { createRefusalCounts } from './limits/refusal-counts.js';
import type { RefusalCounts } from './limits/refusal-counts.js';
import { createTries } from './limits/tries.js';
import type { Tries } from './limits/tries.js';
import { readContentVersion } from './content/content-version.js';
import { loadContent } from './content/load-content.js';
import { PublishedContent } from './content/published-content.js';
import { STOPPING_LIMIT_MS, Stopping } from './health/stopping.js';
import { readKeyRing } from './keys/key-ring.js';
import type { KeyRing } from './keys/key-ring.js';
import { Figures } from './metrics/figures.js';
import { readQueueFigures } from './metrics/queue-figures.js';
import { createOutbox } from './outbox/create-outbox.js';
import type { OutboxWorker } from './outbox/worker.js';
import { createFileStorage } from './storage/file-storage.js';
import type { FileStorage } from './storage/file-storage.js';
import { readingConnection } from './tables/reading-connection.js';
import { createTimers } from './timers/create-timers.js';
import type { TimerRunner } from './timers/timer-runner.js';

/** A picture of fifty megapixels takes some 200 MB while it is made anew. */
const FILES_AT_ONCE = 2;
/** The slowest picture takes some seconds; a browser gives up after a minute without an answer. */
const FILES_WAITING = { inAll: 20, ofOne: 6 };

/** What one running server works with. It belongs to its Strapi, never to the module: two may run in one process. */
export interface Installation {
  strapi: Core.Strapi;
  knex: Knex;
  keys: KeyRing;
  settings: PluginConfig;
  content: PublishedContent;
  /** Stands before every public call that writes. */
  admission: Admission;
  /** Wrong tracking tokens, per reference. */
  tries: Tries;
  /** Counters for whoever watches the server. */
  figures: Figures;
  /** What this process refused. */
  refusals: RefusalCounts;
  /** Sends what waits in the outbox; nudge it after a commit that put something in. */
  outbox: OutboxWorker;
  /** Does what time brings about; another folder registers with it what it wants done. */
  readonly timers: TimerRunner;
  /** The bytes of attachments. */
  files: FileStorage;
  /** Files are judged, made anew and scanned so many at a time. */
  filesGate: Gate;
  /** Ask it each time: tests and the demo put a moved one in its place. */
  readonly clock: Clock;
  /** The end of this server, once it has begun. */
  readonly stopping: Stopping;
  /** Names what has to be ended when the server ends; one that is in the middle of something ends it first. */
  untilEnd(ending: () => void | Promise<void>): void;
  /** Answers what is being answered, ends the outbox and everything else that was begun. */
  end(): Promise<void>;
  /**
   * Puts a clock in its place that can be moved ahead, and hands it over. For the demo's app and for tests: nothing
   * that HTTP reaches calls it.
   * @param aheadMs by how much it is ahead from the start
   * @throws with `NODE_ENV=production`
   */
  moveableClock(aheadMs?: number): OffsetClock;
  /** The same, as far ahead as it was moved in the panel before the demo was stopped. */
  demoClock(): Promise<OffsetClock>;
}

/** Made when the database stands; refuses to start without usable keys. */
export function createInstallation({ strapi }: { strapi: Core.Strapi }): Installation {
  const settings: PluginConfig = strapi.config.get('plugin::member-services');
  const knex = strapi.db.connection;
  const honest = databaseClock(knex);
  let clock: Clock = honest;
  const keys = readKeyRing(settings.keys);
  const reading = readingConnection(knex);
  const reader = reading.knex;
  const content = new PublishedContent(
    {
      version: () => readContentVersion(reader), // waits for nobody who writes
      load: (version) => loadContent(strapi, version),
    },
    () => performance.now(),
    (line) => strapi.log.warn(line),
  );
  const now = () => clock.now();
  const outbox = createOutbox({ strapi, reader, now, keys, content, settings });
  const endings: (() => void | Promise<void>)[] = [];
  const stopping = new Stopping(strapi.server.httpServer, {
    announceMs: settings.stopAnnounceMs,
    limitMs: STOPPING_LIMIT_MS,
  });
  const refusals = createRefusalCounts();
  const figures = new Figures({
    queues: async () =>
      readQueueFigures(knex, settings.sms ? ['email', 'sms'] : ['email'], await clock.now()),
    refusals: () => refusals.all(),
  });
  const counting = { knex, keys, limits: settings.limits };
  let timers: TimerRunner | undefined;
  const installation: Installation = {
    strapi,
    knex,
    settings,
    keys,
    content,
    admission: createAdmission(counting),
    tries: createTries(counting),
    figures,
    refusals,
    outbox,
    files: createFileStorage(settings.storage, strapi.dirs.app.root),
    filesGate: new Gate(FILES_AT_ONCE, FILES_WAITING),
    stopping,
    get timers() {
      return (timers ??= createTimers(installation));
    },
    get clock() {
      return clock;
    },
    untilEnd: (ending) => void endings.push(ending),
    async end() {
      const cutOff = await stopping.run(async () => {
        await Promise.all([outbox.stop(), ...endings.splice(0).map((ending) => ending())]);
      });
      await reading.close();
      if (cutOff > 0) strapi.log.warn(`Member Services: ${cutOff} calls were cut off at the end.`);
    },
    moveableClock(aheadMs = 0) {
      const moved = new OffsetClock(honest, aheadMs);
      assertHonestClock(moved, process.env['NODE_ENV']);
      clock = moved;
      return moved;
    },
    async demoClock() {
      return installation.moveableClock(await storedOffset(knex));
    },
  };
  return installation;
}

/** What the plugin of this Strapi works with. */
export function installationOf(strapi: Core.Strapi): Installation {
  return strapi.plugin('member-services').service('installation');
}

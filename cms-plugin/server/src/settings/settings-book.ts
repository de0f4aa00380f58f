import type { AssociationSettings, WorkflowPeriods } from '@member-services/contract/forms';

/** The association's settings from an instant on. */
export interface SettingsVersion {
  version: number;
  settings: AssociationSettings;
  /** Milliseconds UTC. */
  changedAt: number;
  staffId: string;
  staffName: string;
}

/**
 * All that was ever set, so that a change holds for what comes after it: a case keeps the periods that stood when it
 * entered the status in which it is.
 */
export class SettingsBook {
  /**
   * @param seed what held before the first change, from the configuration
   * @param versions oldest first
   */
  constructor(
    private readonly seed: AssociationSettings,
    readonly versions: readonly SettingsVersion[],
  ) {}

  /** Number of the newest change; 0 before any. */
  get version(): number {
    return this.versions.at(-1)?.version ?? 0;
  }

  /** What stands now. */
  get newest(): AssociationSettings {
    return this.versions.at(-1)?.settings ?? this.seed;
  }

  /** What stood before a change. */
  before(version: number): AssociationSettings {
    return this.versions.findLast((one) => one.version < version)?.settings ?? this.seed;
  }

  /** The periods that stood at an instant, milliseconds UTC. */
  periodsAt(instant: number): WorkflowPeriods {
    const { settings } = this.versions.findLast(({ changedAt }) => changedAt <= instant) ?? {
      settings: this.seed,
    };
    return settings.periods;
  }
}

import { DRAFT_DAYS, readDraft } from './draft.js';
import type { Draft } from './draft.js';
import { DRAFT_PREFIX } from './draft-place.js';

const DAY_MS = 86_400_000;

/**
 * Drafts of one form in the site's storage, each a record of its own, so that none is written over another. Nothing
 * throws: a storage that is absent, full or forbidden keeps nothing, and `save` says so.
 */
export class DraftStore {
  constructor(
    private readonly storage: Storage | null,
    /** What the names of this form's drafts begin with. */
    private readonly prefix: string,
  ) {}

  /** The newest first. */
  list(): Draft[] {
    return this.names(this.prefix)
      .flatMap((name) => this.read(name) ?? [])
      .sort((one, other) => other.savedAt - one.savedAt);
  }

  find(id: string): Draft | null {
    return this.read(this.prefix + id);
  }

  /** @returns whether it is kept now */
  save(draft: Draft): boolean {
    try {
      this.storage?.setItem(this.prefix + draft.id, JSON.stringify(draft));
      return this.storage !== null;
    } catch {
      return false;
    }
  }

  remove(id: string): void {
    this.delete(this.prefix + id);
  }

  /** Lets go of every form's drafts that are over 14 days old, and of what is no draft. */
  purge(now: number): void {
    for (const name of this.names(DRAFT_PREFIX)) {
      const draft = this.read(name);
      if (!draft || now - draft.savedAt > DRAFT_DAYS * DAY_MS) this.delete(name);
    }
  }

  private read(name: string): Draft | null {
    try {
      return readDraft(this.storage?.getItem(name) ?? null);
    } catch {
      return null;
    }
  }

  private delete(name: string): void {
    try {
      this.storage?.removeItem(name);
    } catch {
      // What cannot be reached keeps nothing either.
    }
  }

  private names(prefix: string): string[] {
    try {
      return Object.keys(this.storage ?? {}).filter((name) => name.startsWith(prefix));
    } catch {
      return [];
    }
  }
}

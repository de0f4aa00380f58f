import type { Core } from '@strapi/strapi';

/** A clock that the demo may move; see the plugin's `clock/clock.ts`. */
interface MoveableClock {
  now(): Promise<number>;
  advance(milliseconds: number): void;
}

/** The wording of one message in both languages. */
export type MessageText = Record<'ar' | 'en', { subject: string; body: string; sms: string }>;

/** What the demo needs of the plugin's server, as it stands there under the same names. */
interface PluginServices {
  installation: {
    moveableClock(): MoveableClock;
    demoClock(): Promise<MoveableClock>;
    outbox: { nudge(): void };
  };
  roles: { ensure(): Promise<unknown> };
  directory: { importMembers(members: readonly unknown[]): Promise<{ imported: number }> };
  submissions: {
    submit(body: unknown, options: SubmitOptions): Promise<SubmitOutcome>;
    attach(file: FileToAttach): Promise<{ kind: string; code?: string }>;
    act(taken: StepToTake): Promise<{ kind: string; errors?: unknown; code?: string; params?: unknown }>;
  };
  messageTexts: { ensure(texts: Record<string, MessageText>): Promise<void> };
  ratings: { rate(body: unknown): Promise<{ kind: string }> };
}

export interface SubmitOptions {
  channel: string;
  declarationMethods: readonly [string, ...string[]];
  /** Milliseconds UTC. */
  now: number;
}

export type SubmitOutcome =
  | { kind: 'created' | 'replayed'; receipt: { reference: string; trackingToken: string } }
  | { kind: 'keyReused' }
  | { kind: 'invalid'; errors: unknown };

/** A file that came with a submission. */
export interface FileToAttach {
  reference: string;
  field: string;
  name: string;
  bytes: Uint8Array;
  /** Milliseconds UTC. */
  at: number;
}

/** One step in the life of a submission, as anybody takes it. */
export interface StepToTake {
  submission: { reference: string };
  actor: { roles: readonly string[]; person: string | null };
  staffName: string | null;
  action: string;
  input: Record<string, unknown>;
  /** Milliseconds UTC. */
  now: number;
}

/** One of the plugin's services. */
export function pluginService<Name extends keyof PluginServices>(
  strapi: Core.Strapi,
  name: Name,
): PluginServices[Name] {
  return strapi.plugin('member-services').service<PluginServices[Name]>(name);
}

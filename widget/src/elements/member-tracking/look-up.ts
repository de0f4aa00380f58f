import type { ReactiveControllerHost } from 'lit';
import type { TrackingLink } from '../../navigation/secret-link.js';
import { typedLink } from './typed-link.js';

/** What is typed to look a case up, and what came of it. */
export class LookUp {
  reference = '';
  token = '';
  /** Somebody tried without filling in both. */
  asked = false;
  /** It found nothing. */
  unknown = false;

  constructor(private readonly host: ReactiveControllerHost) {}

  enter(name: string, text: string): void {
    if (name === 'reference') this.reference = text;
    else this.token = text;
    this.host.requestUpdate();
  }

  /** The case that was asked for, or the id of what is missing. */
  find(): TrackingLink | string {
    const [reference, token] = [this.reference.trim(), this.token.trim()];
    this.asked = true;
    this.host.requestUpdate();
    if (!reference || !token) return reference ? 'lookup-token' : 'lookup-reference';
    return typedLink(reference, token);
  }

  /** A case was read, whoever asked for it. */
  found(): void {
    this.unknown = false;
  }

  /** Nothing was found under this reference; the code is not kept. */
  missed(reference: string): void {
    this.begin();
    this.reference = reference;
    this.unknown = true;
  }

  /** For another case. */
  begin(): void {
    this.reference = '';
    this.token = '';
    this.asked = false;
    this.unknown = false;
    this.host.requestUpdate();
  }
}

import type { Catalogue, Locale, OrganisationContact } from '@member-services/contract/forms';
import type { ReactiveControllerHost } from 'lit';
import { TaskController } from '../../async/task-controller.js';
import { readCatalogue } from '../../data/catalogue.js';
import type { Cms } from '../../data/cms.js';
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

  private readonly catalogue: TaskController<Catalogue>;

  constructor(private readonly host: ReactiveControllerHost) {
    this.catalogue = new TaskController<Catalogue>(host);
  }

  /** How to reach the association, once something was not found. */
  get contact(): OrganisationContact | null {
    const { state } = this.catalogue;
    return state.status === 'complete' ? state.value.organisation : null;
  }

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
  missed(reference: string, cms: Cms | null, locale: Locale = 'ar'): void {
    if (cms) void this.catalogue.run((signal) => readCatalogue(cms, locale, signal), true);
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

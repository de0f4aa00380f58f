import { html, nothing } from 'lit';
import type { Cms } from '../data/cms.js';
import type { Failure } from '../data/outcome.js';
import type { Language } from '../language/language.js';
import type { CommonWords } from '../language/messages/common.js';
import { lastAnswers } from './last-answers.js';

/** An element of ours that could not read what it shows. */
type Failed = Element & { headingLevel: number };

/**
 * What helps below a failure: for a service that does not exist (any more), those that do; on a day on which the CMS
 * is away, the answers of an earlier visit; where the call itself was wrong, nothing.
 */
export function belowFailure(
  element: Failed,
  failure: Failure,
  cms: Cms,
  { locale, words }: Language<{ common: CommonWords }>,
): unknown {
  const { headingLevel } = element;
  if (failure.cause === 'refused') return nothing;
  if (failure.cause !== 'notFound') return lastAnswers(cms, locale, words.common, headingLevel);
  return element.localName === 'member-request' && !standsInList(element)
    ? servicesInstead(cms, headingLevel)
    : nothing;
}

/** Whether the list of services is what stands around it. */
function standsInList(element: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.localName === 'member-services';
}

function servicesInstead(cms: Cms, headingLevel: number): unknown {
  // Without its code the words of the failure stand by themselves.
  import('../elements/member-services/member-services.js').catch(() => undefined);
  return html`<member-services
    class="nested"
    api=${cms.address}
    heading-level=${headingLevel}
  ></member-services>`;
}

import type { RecoveryReceipt } from '@member-services/contract/forms';
import { validateRecovery } from '@member-services/contract/validate';
import { ownValue } from '../guard/suspicion.js';
import type { Installation } from '../installation.js';
import { contactFacts } from '../limits/call-facts.js';
import { createCounter } from '../limits/counter.js';
import { limitKey } from '../limits/limit-key.js';
import type { PublicPostRoute } from '../public/public-route.js';
import { storeRecovery } from './recovery-requests.js';

const RECEIPT: RecoveryReceipt = { accepted: true };

/**
 * `POST /tracking/recovery`: fresh links to the recorded contact, for whoever lost theirs. The question is only written
 * down here: whoever asks gets the same answer after the same work, whether anything is found or not. A contact that
 * has had its fresh links of this hour is sent no more of them, and is not told so: they are in the messages it has.
 */
export function recoveryRoute({ knex, keys, settings, clock }: Installation): PublicPostRoute {
  const { recoveries, factor } = settings.limits;
  const sent = createCounter(knex, {
    name: 'recoveries',
    most: recoveries.most * factor,
    seconds: recoveries.seconds,
  });
  return {
    path: '/tracking/recovery',
    purpose: 'recovery',
    identifiers: ({ body }) => factsOf(ownValue(body, 'contact')),
    async handle({ body }) {
      const read = validateRecovery(body);
      if (!read.ok) return { kind: 'refused', status: 400, errors: read.errors };
      const [fact = ''] = factsOf(read.value.contact);
      const counted = await sent.add(limitKey(keys, fact));
      if (!counted.over) await storeRecovery(knex, read.value, await clock.now());
      return { kind: 'accepted', data: RECEIPT };
    },
  };
}

function factsOf(contact: unknown): string[] {
  return contactFacts({ email: contact, mobile: contact });
}

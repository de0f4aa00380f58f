import type { QuestionInsights } from '@member-services/contract/forms';
import type { Outcome, StaffClient } from './staff-client.js';

/** `GET /member-services/questions/insights` */
export function readQuestionInsights(client: StaffClient): Promise<Outcome<QuestionInsights>> {
  return client.read('/member-services/questions/insights');
}

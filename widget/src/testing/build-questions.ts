import type { Question, Questions } from '@member-services/contract/forms';

/** A published question, in English unless told otherwise. */
export function buildQuestion(overrides: Partial<Question> = {}): Question {
  return {
    id: 'q1',
    slug: 'how-to-renew',
    kind: 'question',
    category: 'membership',
    question: 'How do I renew my membership?',
    answer: 'Send the renewal request.\n\n- pay the **fee**\n- keep the receipt',
    keywords: ['renewal', 'تجديد'],
    relatedServices: [{ slug: 'membership-renewal', title: 'Membership renewal' }],
    ...overrides,
  } satisfies Question;
}

/** Questions as the CMS serves them: two topics and a misconception. */
export function buildQuestions(overrides: Partial<Questions> = {}): Questions {
  return {
    locale: 'en',
    categories: [
      { id: 'membership', name: 'Membership' },
      { id: 'requests', name: 'Following up requests' },
    ],
    questions: [
      buildQuestion(),
      buildQuestion({
        id: 'q2',
        slug: 'myth-silence',
        kind: 'misconception',
        category: 'requests',
        question: 'Silence means that my request was refused.',
        answer: 'Every request gets an answer. <img src=x onerror=alert(1)> [bad](javascript:alert(1))',
        keywords: ['delay'],
        relatedServices: [],
      }),
      buildQuestion({
        id: 'q3',
        slug: 'track-request',
        category: 'requests',
        question: 'How do I follow my request?',
        answer: 'By the tracking link.',
        keywords: ['tracking'],
        relatedServices: [],
      }),
    ],
    ...overrides,
  } satisfies Questions;
}

import type { Page } from '@playwright/test';

/** Keys under which content holds words to be shown; the others are names that code goes by. */
const SHOWN = new Set([
  ...['title', 'summary', 'label', 'hint', 'body', 'description', 'withdrawal', 'question', 'answer'],
  ...[
    'whatYouNeed',
    'steps',
    'hours',
    'address',
    'licence',
    'phone',
    'department',
    'example',
    'acknowledgement',
  ],
  ...['beforeSending', 'acknowledgement', 'tracking'],
]);

/** The same content with every shown text changed. */
function altered(value: unknown, change: (text: string) => string, isShown = false): unknown {
  if (typeof value === 'string') return isShown ? change(value) : value;
  if (Array.isArray(value)) return value.map((one) => altered(one, change, isShown));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, altered(one, change, SHOWN.has(key))]),
  );
}

/** Whatever the CMS publishes reaches this page with every shown text changed, as a hostile editor would have it. */
export async function alterContent(page: Page, change: (text: string) => string): Promise<void> {
  const content = /\/api\/member-services\/(catalogue|services\/[\w-]+|faqs|documents)\?/;
  await page.route(content, async (route) => {
    const answer = await route.fetch();
    const body: unknown = await answer.json();
    await route.fulfill({ response: answer, json: altered(body, change) });
  });
}

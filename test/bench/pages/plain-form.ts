import type { ServiceCard } from '@member-services/contract/forms';
import { askedBy, type Asked } from './asked.js';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const control = ({ name, label, type, required, options }: Asked): string => {
  const needed = required ? ' required' : '';
  if (!options)
    return `<p><label for="${name}">${escaped(label)}</label><br><input id="${name}" name="${name}" type="${type}"${needed}></p>`;
  const choices = options.map(
    (option) =>
      `<label><input type="radio" name="${name}" value="${option.value}"${needed}> ${escaped(option.label)}</label>`,
  );
  return `<fieldset><legend>${escaped(label)}</legend>${choices.join('<br>')}</fieldset>`;
};

/** The form as a server without any script would write it. */
export function plainForm(card: ServiceCard): string {
  const list = (entries: readonly string[]) => entries.map((entry) => `<li>${escaped(entry)}</li>`).join('');
  return `<h1>${escaped(card.title)}</h1><p>${escaped(card.summary)}</p>
<ul>${list(card.whatYouNeed)}</ul><ol>${list(card.steps)}</ol>
<form method="post"><p>${escaped(card.notices.privacy.summary)}</p>
${askedBy(card).map(control).join('\n')}
<p><button>متابعة</button></p></form>`;
}

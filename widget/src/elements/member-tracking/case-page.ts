import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Failure } from '../../data/outcome.js';
import { failureSentence } from '../../failures/failure-panel.js';
import { actionsView } from './action-view.js';
import type { ActionView } from './action-view.js';
import { caseSummary, messagesView, questionView, timelineView } from './case-view.js';
import type { FileOpening } from './files-view.js';
import { privacyView } from './privacy-view.js';
import { severalView } from './several-view.js';
import type { SeveralView } from './several-view.js';
import type { TrackingLanguage } from './tracking-words.js';

/** A case with everything that can be done with it. */
export interface CasePage {
  view: ActionView;
  opening: FileOpening;
  several: SeveralView;
  rating: unknown;
  /** Why the case could not be read anew; null where it stands as the CMS told it. */
  unread: Failure | null;
  /** The button that prints, and what keeps it from printing. */
  print: { button: unknown; late: unknown };
  onRefresh: () => void;
  onAnother: () => void;
}

/** The whole page of one case: where it stands, what can be done, what was. */
export function casePage(page: CasePage, language: TrackingLanguage, level: number): TemplateResult {
  const { view, opening } = page;
  const { tracking, actions } = view;
  const { words } = language;
  const done = actions.state.status === 'done' ? words.tracking.action[actions.state.action].done : '';
  return html`${severalView(page.several, language)}
    ${done ? html`<p class="panel success" part="done">${done}</p>` : nothing}
    ${caseSummary(tracking, opening, language, level, Date.now())} ${questionView(tracking, language)}
    ${actionsView(view, language, level + 1)} ${page.rating}
    ${timelineView(tracking, opening, language, level + 1)}
    ${messagesView(tracking, opening, language, level + 1, replying(view))}
    ${privacyView(view, language, level + 1)}
    ${page.unread ? html`<p class="panel notice" role="alert">${failureSentence(page.unread, language)}</p>` : nothing}
    <div class="buttons">
      <button class="button quiet" type="button" @click=${page.onRefresh}>${words.tracking.refresh}</button>
      ${page.print.button}
      <button class="link-button another" type="button" @click=${page.onAnother}>
        ${words.tracking.lookup.another}
      </button>
    </div>
    ${page.print.late}`;
}

/** A reply is a message; its form stands among what can be done. */
function replying({ tracking, actions, onChoose }: ActionView): (() => void) | null {
  return tracking.actions.includes('message') && actions.open !== 'message'
    ? () => onChoose('message')
    : null;
}

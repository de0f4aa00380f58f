import type { Locale, QuestionDraft } from '@member-services/contract/forms';
import type { Browser, Page } from '@playwright/test';
import { expect, type RunningDemo } from './demo.js';
import { Editor } from './editor.js';
import { Keyboard } from './keyboard.js';
import { unlikeAnyOther } from './made-up.js';
import { Panel } from './panel.js';
import { Visitor } from './visitor.js';

/** What a person asks that is answered already, what nobody has asked before, and what comes of it. */
const ASKED = {
  ar: {
    known: { subject: 'تجديد العضوية', message: 'كيف اجدد عضويتي في الجمعيه؟', question: 'كيف أجدد عضويتي؟' },
    letters: 'بتثجحخدذرزسشصضطظعغفقكلمنهو',
    subject: (word: string) => `عدسات ${word}`,
    message: (word: string) => `هل تقيمون ورشة عن عدسات ${word} للأعضاء؟`,
    answer: (word: string) => `نعم، تُقام ورشة ${word} كل شهر.`,
    translated: (word: string) => `Workshop ${word}`,
    asker: 'سارة المثال',
  },
  en: {
    known: {
      subject: 'Renewing',
      message: 'How do I renew my membership?',
      question: 'How do I renew my membership?',
    },
    letters: 'bcdfghjklmnpqrstvwxz',
    subject: (word: string) => `Lenses ${word}`,
    message: (word: string) => `Do you hold a workshop on ${word} lenses for members?`,
    answer: (word: string) => `Yes, the ${word} workshop is held every month.`,
    translated: (word: string) => `ورشة ${word}`,
    asker: 'Sarah Sample',
  },
} as const satisfies Record<Locale, object>;

/** One question from the first word typed to the rating of its answer, step by step, with both sides of it. */
export class QuestionExchange {
  readonly visitor: Visitor;
  private readonly asked: (typeof ASKED)[Locale];
  /** The word that makes this question one that nobody has asked before. */
  private readonly word: string;
  private readonly email = `ask-${Date.now()}@example.org`;
  private reference = '';

  /** @param picture what the names of its pictures begin with */
  constructor(
    page: Page,
    private readonly browser: Browser,
    private readonly demo: RunningDemo,
    locale: Locale,
    private readonly picture: string,
  ) {
    this.visitor = new Visitor(page, demo, locale);
    this.asked = ASKED[locale];
    this.word = unlikeAnyOther(this.asked.letters);
  }

  /** An answer that is there already appears while typing, and the message is never sent. */
  async findsAnswer(): Promise<void> {
    const { visitor, picture } = this;
    const { page, words } = visitor;
    const { inquiry, questions } = words;
    const { known } = this.asked;
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.postData() ?? '');
    });
    await visitor.open('contact/');
    await visitor.choose(inquiry.category, inquiry.categories.question);
    await visitor.fill(visitor.subjectLabel, known.subject);
    await visitor.fill(visitor.messageLabel, known.message);
    const suggestion = page.locator('[part~="suggestion"]').filter({ hasText: known.question });
    await suggestion.locator('summary').click();
    await visitor.look(`${picture}-1-suggested`);
    await suggestion.getByRole('button', { name: questions.answeredMe }).click();
    await expect(visitor.heading(inquiry.answeredTitle)).toBeFocused();
    await visitor.look(`${picture}-2-answered`);
    // That the answer helped is counted; nothing of what was written leaves the page.
    expect(sent.filter((body) => body.includes('category') || body.includes(known.message))).toEqual([]);
  }

  /** A question that nobody has asked before is checked and sent. */
  async sendsQuestion(): Promise<void> {
    const { visitor, asked, word, picture } = this;
    const { inquiry, submission } = visitor.words;
    const { applicant } = submission;
    await visitor.open('contact/');
    await visitor.choose(inquiry.category, inquiry.categories.question);
    await visitor.fill(visitor.subjectLabel, asked.subject(word));
    await visitor.fill(visitor.messageLabel, asked.message(word));
    await visitor.fill(applicant.name, asked.asker);
    await visitor.choose(applicant.kind, applicant.kinds.public);
    await visitor.fill(applicant.email, this.email);
    await visitor.choose(applicant.preferredChannel, applicant.channels.email);
    await visitor.press(inquiry.toCheck, inquiry.checkTitle);
    await visitor.page.getByLabel(submission.check.noticeRead).check();
    await visitor.look(`${picture}-3-check`);
    await visitor.press(inquiry.send, inquiry.received);
    await visitor.look(`${picture}-4-receipt`);
    this.reference = await visitor.reference();
  }

  /** The officer answers with a ready-made reply; preview, mail and tracking page say the same, to the letter. */
  async isAnswered(): Promise<void> {
    const { visitor, asked, word, picture } = this;
    const answer = asked.answer(word);
    await visitor.mail(this.email);
    const earlier = (await this.demo.mailsTo(this.email)).map(({ id }) => id);
    const panel = await Panel.signIn(this.browser, this.demo, 'officer');
    await panel.openCase(this.reference);
    await panel.begin('answer');
    await panel.insertReply('question-answer', visitor.locale);
    const field = panel.page.getByRole('textbox', { name: panel.words.wordsField });
    await expect(field).toHaveValue(new RegExp(this.reference));
    const reply = (await field.inputValue()).replaceAll(/\{\{[^{}]*\}\}/g, answer);
    await field.fill(reply);
    await panel.button(panel.words.preview).click();
    const preview = panel.page.getByRole('article', { name: panel.words.previewEmail });
    await expect(preview).toContainText(answer);
    await panel.picture(`${picture}-5-preview`);
    await panel.expectAccessible('preview', 'main');
    const subject = await preview.locator('strong').innerText();
    const text = await preview.locator('div').innerText();
    await panel.button(panel.words.send).click();
    await expect(panel.page.getByText(panel.words.statuses.answered).first()).toBeVisible();
    panel.expectNoFaults();
    await panel.close();

    const mail = await visitor.mail(
      this.email,
      (one) => !earlier.includes(one.id) && one.subject === subject,
    );
    expect(lines(mail.text)).toEqual(lines(text));
    await visitor.openTracking(mail);
    await expect(visitor.heading(visitor.words.tracking.status.answered)).toBeVisible();
    await expect(visitor.page.locator('blockquote').first()).toContainText(answer);
    await visitor.look(`${picture}-6-tracking`);
  }

  /** "This did not answer me." */
  async reopens(): Promise<void> {
    const { visitor } = this;
    const { reopen } = visitor.words.tracking.action;
    await visitor.press(reopen.button, reopen.button);
    await visitor.fill(reopen.words, 'Where does it take place?');
    await visitor.button(reopen.send).click();
    await expect(visitor.heading(visitor.words.tracking.status.submitted)).toBeFocused();
    await expect(visitor.page.getByText(reopen.done).first()).toBeVisible();
    await visitor.look(`${this.picture}-7-reopened`);
  }

  async rates(): Promise<void> {
    const { visitor } = this;
    const { rating } = visitor.words;
    const step = (question: string, words: string) =>
      visitor.question(question).getByRole('radio', { name: words, exact: true });
    await step(rating.satisfaction, rating.satisfactionSteps[3]).check();
    await visitor.page.getByText(rating.more).click();
    await step(rating.ease, rating.easeSteps[4]).check();
    await visitor.look(`${this.picture}-7-rating`);
    await visitor.button(rating.send).click();
    await this.isThanked();
  }

  async ratesByKeyboard(): Promise<void> {
    const { visitor } = this;
    const { rating } = visitor.words;
    const keys = new Keyboard(visitor.page);
    const question = visitor.question(rating.satisfaction);
    await keys.reach(question.getByRole('radio'));
    await keys.press('Space');
    // To the next step in reading order: to the left in Arabic.
    const onwards = visitor.locale === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    await keys.press(onwards, onwards, onwards);
    await expect(
      question.getByRole('radio', { name: rating.satisfactionSteps[3], exact: true }),
    ).toBeChecked();
    await visitor.look(`${this.picture}-7-rating`);
    await keys.enter(visitor.button(rating.send));
    await this.isThanked();
  }

  /** The panel shows a share only where there are enough answers, and says so where there are not. */
  async showsInFigures(): Promise<void> {
    const panel = await Panel.signIn(this.browser, this.demo, 'quality-manager');
    await panel.openPage('ratings', panel.words.ratings);
    const { notEnough, share } = panel.words;
    const overall = panel.page.getByRole('region', { name: panel.words.overall });
    await expect(overall.getByText(notEnough).or(overall.getByText(share)).first()).toBeVisible();
    await panel.picture('j3-ratings');
    await panel.expectAccessible('ratings', 'main');
    panel.expectNoFaults();
    await panel.close();
  }

  /** The answer becomes a draft with one click, is translated and published, and is found on the website. */
  async becomesQuestion(): Promise<void> {
    const { visitor, asked, word } = this;
    const officer = await Panel.signIn(this.browser, this.demo, 'officer');
    await officer.openCase(this.reference);
    const made = officer.page.waitForResponse(/to-question$/);
    await officer.button(officer.words.makeQuestion).click();
    const { data } = (await (await made).json()) as { data: QuestionDraft };
    // It is for an editor to go on with: who may not open it is led nowhere.
    await expect(officer.page.getByText(officer.words.draftReady)).toBeVisible();
    await expect(officer.page.getByRole('link', { name: officer.words.openDraft })).toHaveCount(0);
    await officer.close();

    const editor = await Editor.signIn(this.browser, this.demo);
    await editor.openQuestion(data.documentId);
    const question = editor.text('question', visitor.locale);
    await expect(question).toHaveValue(new RegExp(word));
    await expect(question).not.toHaveValue(new RegExp(asked.asker));
    const other = visitor.locale === 'ar' ? 'en' : 'ar';
    await editor.text('question', other).fill(asked.translated(word));
    await editor.text('answer', other).fill(asked.translated(word));
    await editor.picture('j3-editor');
    await editor.publish();
    await editor.close();

    await visitor.findQuestion(word);
  }

  private async isThanked(): Promise<void> {
    await expect(this.visitor.heading(this.visitor.words.rating.thanks)).toBeFocused();
    await this.visitor.look(`${this.picture}-8-rated`);
  }
}

/** Lines without what mail and screen differ in: the tracking link, and blanks. */
function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && !line.includes('http'));
}

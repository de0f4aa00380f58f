import { formatReference, type Locale, type SubmissionReceipt } from '@member-services/contract/forms';
import type { Browser, Page } from '@playwright/test';
import { filesAr } from '../../widget/src/language/messages/files.ar.js';
import { filesEn } from '../../widget/src/language/messages/files.en.js';
import { exampleRequest, send } from '../sending.js';
import { examplePdf } from '../uploading.js';
import { expect, type RunningDemo } from './demo.js';
import { Panel } from './panel.js';
import { staffStep } from './staff-step.js';
import { Visitor } from './visitor.js';

const TEXTS = {
  ar: {
    reason: 'نرجو إرسال صورة الخطاب وتوضيح ما تحتاجون إليه.',
    topic: 'موضوع المساعدة',
    description: 'صفوا ما تحتاجون إليه',
    file: 'صورة الخطاب.pdf',
    supplied: 'أحتاج إلى توضيح خطوات تجديد العضوية بعد انقطاع عامين.',
    message: 'متى يمكنني الحضور؟',
    reply: 'نسعد بحضوركم يوم الأحد، وفي الملف ما تحضرونه معكم.',
    card: 'ما تحضرونه معكم إلى موعد الأحد القادم في مقر الجمعية.pdf',
    declined: 'هذه الخدمة لا تشمل ما طلبتم.',
    appeal: 'أرفق خطابًا لم يكن أمامكم.',
    attached: filesAr.attached,
  },
  en: {
    reason: 'Please send a photo of the letter and describe what you need.',
    topic: 'What do you need help with?',
    description: 'Describe what you need',
    file: 'letter.pdf',
    supplied: 'I need the steps for renewing a membership after a pause of two years.',
    message: 'When may I come?',
    reply: 'Sunday suits us; the file says what to bring.',
    card: 'what-to-bring.pdf',
    declined: 'This service does not cover what you asked for.',
    appeal: 'I attach a letter that you did not have.',
    attached: filesEn.attached,
  },
} as const satisfies Record<Locale, object>;

/** One request from the link in its first message to an appeal, with staff on the other side. */
export class FollowUp {
  readonly visitor: Visitor;
  readonly texts: (typeof TEXTS)[Locale];
  private readonly email = `follow-${Date.now()}@example.org`;
  private receipt: SubmissionReceipt | null = null;

  /** @param picture what the names of its pictures begin with */
  constructor(
    private readonly page: Page,
    private readonly demo: RunningDemo,
    locale: Locale,
    private readonly picture: string,
  ) {
    this.visitor = new Visitor(page, demo, locale);
    this.texts = TEXTS[locale];
  }

  /** A request for help has been sent, and its message arrives. */
  async begins(): Promise<void> {
    const { visitor, email } = this;
    const { locale } = visitor;
    this.receipt = await send(
      this.demo.cms,
      exampleRequest({
        ...{ locale, service: 'help-request' },
        applicant: { kind: 'public', name: 'A. Reader', email, preferredChannel: 'email' },
        answers: { topic: 'procedure', description: this.texts.message, urgency: 'normal' },
        consent: [
          { purpose: 'privacy-notice', version: '1.0', given: true },
          { purpose: 'process-request', version: '1.0', given: true },
          { purpose: 'news', version: '1.0', given: true },
        ],
      }),
    );
    await visitor.openTracking(await visitor.mail(email));
    await expect(visitor.heading(visitor.words.tracking.status.submitted)).toBeVisible();
    await expect(this.next).toBeVisible();
    await visitor.look(`${this.picture}-1-received`);
  }

  /** Staff do a step of the workflow. */
  staff(role: string, action: string, input: object): Promise<void> {
    return staffStep(this.demo, role, this.reference, { action, ...input });
  }

  /** What is asked for is supplied, changed where it stood, with a file. */
  async corrects(): Promise<void> {
    const { visitor, texts, page } = this;
    const { tracking } = visitor.words;
    await this.staff('officer', 'requestCorrection', {
      words: texts.reason,
      fields: ['topic', 'description', 'attachment'],
    });
    await this.refresh(tracking.status['awaiting-applicant']);
    await expect(page.getByText(texts.reason)).toHaveCount(1);
    await visitor.press(tracking.action.supplyCorrection.button, tracking.action.supplyCorrection.button);
    // What stands is shown again, what the form calls sensitive is not.
    await expect(page.getByLabel(texts.topic)).toHaveValue('procedure');
    await expect(visitor.field(texts.description)).toHaveValue('');
    await visitor.fill(texts.description, texts.supplied);
    await this.attach();
    await visitor.look(`${this.picture}-2-correction`);
    await this.send('supplyCorrection', tracking.status.submitted);
    await expect(this.timeline.getByRole('button', { name: texts.file })).toBeVisible();
    const download = page.waitForEvent('download');
    await this.timeline.getByRole('button', { name: texts.file }).click();
    expect((await download).suggestedFilename()).toBe(texts.file);
  }

  /** A message with a file, then a right over one's own data. */
  async writes(): Promise<void> {
    const { visitor, texts, page } = this;
    const { tracking } = visitor.words;
    await visitor.press(tracking.action.message.button, tracking.action.message.button);
    await visitor.fill(tracking.action.message.words, texts.message);
    await this.attach();
    await this.send('message', tracking.status.submitted);
    const messages = page.locator('[part="messages"]');
    await expect(messages.getByText(texts.message)).toBeVisible();
    await expect(messages.getByRole('button', { name: texts.file })).toBeVisible();
    await page.getByText(tracking.privacy.title, { exact: true }).click();
    await visitor.press(tracking.action.see.button, tracking.action.see.button);
    await this.send('see', tracking.status.submitted);
    await expect(page.locator('[part="privacy"]').getByText(tracking.privacy.asked.see)).toBeVisible();
    await visitor.look(`${this.picture}-3-written`);
  }

  /** Staff read the message where it stands, and answer it with a file; it is read and had from the link. */
  async isAnswered(browser: Browser): Promise<void> {
    const { visitor, texts, page, demo, reference } = this;
    const panel = await Panel.signIn(browser, demo, 'officer');
    await panel.openCase(formatReference(reference));
    const thread = panel.page.getByRole('region', { name: panel.words.conversation });
    await expect(thread.getByText(texts.message)).toBeVisible();
    await thread.getByRole('button', { name: panel.words.reply }).click();
    await expect(panel.page.getByRole('heading', { name: panel.words.actions.message })).toBeFocused();
    await panel.page.getByLabel(panel.words.wordsField).fill(texts.reply);
    await panel.page
      .locator('input[type="file"]')
      .setInputFiles({ name: texts.card, mimeType: 'application/pdf', buffer: examplePdf() });
    await expect(panel.page.getByText(panel.words.fileReady)).toBeVisible();
    await panel.look(`${this.picture}-panel-file`, 'main');
    await panel.button(panel.words.preview).click();
    await expect(panel.page.getByText(texts.card)).toBeVisible();
    await panel.button(panel.words.send).click();
    await expect(thread.getByRole('button', { name: texts.card })).toBeVisible();
    await panel.look(`${this.picture}-panel-thread`, 'main');
    await panel.close();

    await this.refresh(visitor.words.tracking.status.submitted);
    const messages = page.locator('[part="messages"]');
    await expect(messages.getByText(texts.reply)).toBeVisible();
    const download = page.waitForEvent('download');
    await messages.getByRole('button', { name: texts.card }).click();
    expect((await download).suggestedFilename()).toBe(texts.card);
    await visitor.look(`${this.picture}-3-answered`);
  }

  /** Declined, and appealed against with new reasons and a file, until a day that is named. */
  async appeals(): Promise<void> {
    const { visitor, texts, page } = this;
    const { tracking } = visitor.words;
    const checklist = ['identity', 'contact', 'answers', 'declaration'];
    await this.staff('officer', 'verify', { checklist });
    await this.staff('head', 'decline', { words: texts.declined });
    await this.refresh(tracking.status.rejected);
    await expect(page.getByText(texts.declined)).toHaveCount(1);
    await visitor.look(`${this.picture}-4-declined`);
    await visitor.press(tracking.action.appeal.button, tracking.action.appeal.button);
    await visitor.fill(tracking.action.appeal.words, texts.appeal);
    await this.attach();
    await visitor.look(`${this.picture}-5-appeal`);
    await this.send('appeal', tracking.status.verified);
    await expect(this.timeline.getByText(texts.appeal)).toBeVisible();
    await visitor.look(`${this.picture}-6-appealed`);
    visitor.expectNoFaults();
  }

  private get reference(): string {
    if (!this.receipt) throw new Error('Nothing has been sent.');
    return this.receipt.reference;
  }

  private get next() {
    return this.page.locator('[part="next"]');
  }

  private get timeline() {
    return this.page.locator('[part="timeline"]');
  }

  private async attach(): Promise<void> {
    const { file, attached } = this.texts;
    await this.page
      .locator('input.files')
      .setInputFiles({ name: file, mimeType: 'application/pdf', buffer: examplePdf() });
    await expect(this.page.locator('[part="file"]').filter({ hasText: attached })).toBeVisible();
  }

  private async send(
    action: 'supplyCorrection' | 'message' | 'see' | 'appeal',
    status: string,
  ): Promise<void> {
    const { action: words } = this.visitor.words.tracking;
    await this.page.locator('form.action button[type="submit"]').click();
    await expect(this.page.locator('[part="done"]')).toHaveText(words[action].done);
    await expect(this.visitor.heading(status)).toBeFocused();
  }

  private async refresh(status: string): Promise<void> {
    await this.visitor.button(this.visitor.words.tracking.refresh).click();
    await expect(this.visitor.heading(status)).toBeVisible();
  }
}

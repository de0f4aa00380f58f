import { desktop, expect, phone, test } from './demo.js';
import { QuestionExchange } from './question-exchange.js';

// A whole exchange in one test each; a slow machine may take its time.
test.setTimeout(300_000);

test.describe('j3 on a phone in Arabic', () => {
  test.use({ ...phone, locale: 'ar-SA' });

  test('j3: answered before it is sent; another sent, answered, read, rated, and published for everybody', async ({
    page,
    browser,
    demo,
  }) => {
    const exchange = new QuestionExchange(page, browser, demo, 'ar', 'j3-ar-phone');
    await exchange.findsAnswer();
    await exchange.sendsQuestion();
    await exchange.isAnswered();
    await exchange.rates();
    await exchange.showsInFigures();
    await exchange.becomesQuestion();
    expect(exchange.visitor.faults).toEqual([]);
  });
});

test.describe('j3 on a phone in English', () => {
  test.use({ ...phone, locale: 'en-GB' });

  test('j3: answered before it is sent; another sent, answered, and reopened as it did not answer', async ({
    page,
    browser,
    demo,
  }) => {
    const exchange = new QuestionExchange(page, browser, demo, 'en', 'j3-en-phone');
    await exchange.findsAnswer();
    await exchange.sendsQuestion();
    await exchange.isAnswered();
    await exchange.reopens();
    await exchange.isAnswered();
    expect(exchange.visitor.faults).toEqual([]);
  });
});

test.describe('j3 on a desktop in Arabic', () => {
  test.use({ ...desktop, locale: 'ar-SA' });

  test('j3: answered before it is sent; another sent, answered, read, and rated by keyboard', async ({
    page,
    browser,
    demo,
  }) => {
    const exchange = new QuestionExchange(page, browser, demo, 'ar', 'j3-ar-desktop');
    await exchange.findsAnswer();
    await exchange.sendsQuestion();
    await exchange.isAnswered();
    await exchange.ratesByKeyboard();
    expect(exchange.visitor.faults).toEqual([]);
  });
});

test.describe('j3 on a desktop in English', () => {
  test.use({ ...desktop, locale: 'en-GB' });

  test('j3: answered before it is sent; another sent, answered, read and rated', async ({
    page,
    browser,
    demo,
  }) => {
    const exchange = new QuestionExchange(page, browser, demo, 'en', 'j3-en-desktop');
    await exchange.findsAnswer();
    await exchange.sendsQuestion();
    await exchange.isAnswered();
    await exchange.rates();
    expect(exchange.visitor.faults).toEqual([]);
  });
});

import type { UploadTarget } from '@member-services/contract/forms';
import { expect } from '../testing/expect.js';
import { Cms } from './cms.js';
import { sendFile } from './uploads.js';

/** What the CMS answers, one call after the other, and what each brought. */
class FakeCall extends EventTarget {
  static answers: { status: number; body: object | null }[] = [];
  static sent: FormData[] = [];

  readonly upload = new EventTarget();
  status = 0;
  responseText = '';

  open(): void {
    // The address is the same for every file.
  }

  send(form: FormData): void {
    FakeCall.sent.push(form);
    const answer = FakeCall.answers.shift();
    this.status = answer?.status ?? 0;
    this.responseText = answer?.body ? JSON.stringify(answer.body) : '';
    queueMicrotask(() => this.dispatchEvent(new Event('load')));
  }

  getAllResponseHeaders(): string {
    return '';
  }

  abort(): void {
    // Nothing is under way.
  }
}

class ProvingCms extends Cms {
  constructor(private readonly answer: string | null) {
    super('https://cms.example/api/member-services');
  }

  override proof(): Promise<string | null> {
    return Promise.resolve(this.answer);
  }
}

const receipt = { uploadToken: 't'.repeat(32), name: 'a.pdf', size: 3, mediaType: 'application/pdf' };
const taken = { status: 201, body: { data: receipt, meta: {} } };
const challenge = {
  status: 429,
  body: {
    data: null,
    error: { details: { errors: [{ path: 'guard.proof', code: 'challengeRequired', params: {} }] } },
  },
};

describe('sending a file', () => {
  const own = globalThis.XMLHttpRequest;
  beforeEach(() => {
    FakeCall.sent = [];
    Object.defineProperty(globalThis, 'XMLHttpRequest', {
      value: FakeCall,
      configurable: true,
      writable: true,
    });
  });
  afterEach(() => {
    Object.defineProperty(globalThis, 'XMLHttpRequest', { value: own, configurable: true, writable: true });
  });

  const send = (cms: Cms, { signal } = new AbortController(), target: UploadTarget = { kind: 'inquiry' }) =>
    sendFile(
      cms,
      {
        draftKey: 'd'.repeat(32),
        field: 'files',
        uploadToken: 't'.repeat(32),
        target,
        file: new Blob(['pdf']),
        name: 'a.pdf',
      },
      { onProgress: () => undefined, signal },
    );

  it('brings a proof of work where one is asked for, before the file itself', async () => {
    FakeCall.answers = [challenge, taken];
    const outcome = await send(new ProvingCms('work'));
    expect(outcome.ok).to.equal(true);
    const [first, second] = FakeCall.sent.map((form) => [...form.keys()]);
    expect(first).to.deep.equal(['draftKey', 'field', 'uploadToken', 'kind', 'file']);
    expect(second).to.deep.equal(['draftKey', 'field', 'uploadToken', 'kind', 'guard.proof', 'file']);
    expect(FakeCall.sent[1]?.get('guard.proof')).to.equal('work');
  });

  it('brings one for a case that somebody keeps its owner from', async () => {
    const notFound = { status: 404, body: { data: null, error: { details: { errors: [] } } } };
    FakeCall.answers = [notFound, taken, notFound];
    const ofCase = { kind: 'case', reference: 'KF7M2XQ9', token: 'k1.a' } as const;
    expect((await send(new ProvingCms('work'), undefined, ofCase)).ok).to.equal(true);
    expect(FakeCall.sent[1]?.get('guard.proof')).to.equal('work');
    expect((await send(new ProvingCms('work'))).ok).to.equal(false);
    expect(FakeCall.sent).to.have.length(3);
  });

  it('f19 takes an answer without a body, as a captive portal gives, for what it is', async () => {
    for (const status of [204, 205, 304, 999]) {
      FakeCall.answers = [{ status, body: null }];
      const outcome = await send(new ProvingCms(null));
      expect(outcome.ok ? null : outcome.failure.cause).to.equal('intercepted');
    }
  });

  it('sends nothing that was given up before', async () => {
    const abort = new AbortController();
    abort.abort();
    expect((await send(new ProvingCms(null), abort)).ok).to.equal(false);
    expect(FakeCall.sent).to.have.length(0);
  });

  it('says what the CMS said where the browser cannot bring one', async () => {
    FakeCall.answers = [challenge];
    const outcome = await send(new ProvingCms(null));
    expect(outcome.ok ? null : outcome.failure.cause).to.equal('tooManyRequests');
    expect(FakeCall.sent).to.have.length(1);
  });
});

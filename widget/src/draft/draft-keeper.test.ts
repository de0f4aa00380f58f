import type { ServedField } from '@member-services/contract/forms';
import { emptyForm } from '../submission/filled-form.js';
import type { FilledForm } from '../submission/filled-form.js';
import { expect, waitUntil } from '../testing/expect.js';
import { DraftKeeper, PAUSE_MS } from './draft-keeper.js';
import { DraftLocks } from './draft-locks.js';
import { DRAFT_PREFIX, draftPrefix } from './draft-place.js';
import { DraftStore } from './draft-store.js';

const DAY = 86_400_000;
const prefix = draftPrefix('https://cms.example/api', 'renewal');

/** The site's storage, as it is in each of the ways a browser has. */
class FakeStorage implements Storage {
  [name: string]: unknown;

  constructor(private readonly refusal: 'none' | 'full' | 'forbidden' = 'none') {
    Object.defineProperty(this, 'refusal', { enumerable: false });
  }
  get length(): number {
    return Object.keys(this).length;
  }
  key(): null {
    return null;
  }
  clear(): void {
    throw new Error('Nobody clears what belongs to the site.');
  }
  getItem(name: string): string | null {
    if (this.refusal === 'forbidden') throw new DOMException('', 'SecurityError');
    const value = this[name];
    return typeof value === 'string' ? value : null;
  }
  setItem(name: string, value: string): void {
    if (this.refusal === 'full') throw new DOMException('', 'QuotaExceededError');
    if (this.refusal === 'forbidden') throw new DOMException('', 'SecurityError');
    this[name] = value;
  }
  removeItem(name: string): void {
    Reflect.deleteProperty(this, name);
  }
}

const field = (name: string, type: string, rest: object = {}) =>
  ({ name, type, label: name, ...rest }) as ServedField;
const applicantFields = [field('name', 'text'), field('nationalId', 'nationalId'), field('mobile', 'mobile')];
const answerFields = [
  field('reason', 'text'),
  field('iban', 'iban'),
  field('illness', 'textarea', { sensitive: true }),
  field('bill', 'attachment'),
  field('family', 'repeat', { fields: [field('first', 'text'), field('id', 'nationalId')] }),
];

let ids = 0;
const randomId = () => `id-${String((ids += 1))}`;

function open(
  storage: Storage | null,
  filled: FilledForm,
  { now = 1_000 * DAY, locks = new DraftLocks() } = {},
) {
  const stand = { filled, now };
  const keeper = new DraftKeeper(
    {
      store: new DraftStore(storage, prefix),
      locks,
      now: () => stand.now,
      randomId,
    },
    () => ({ filled: stand.filled, step: 'form:one', formVersion: 3, applicantFields, answerFields }),
    () => undefined,
  );
  return { keeper, stand };
}

const typed = (changes: Partial<FilledForm> = {}): FilledForm => ({
  ...emptyForm(5, randomId),
  applicant: { name: 'Sara Ali', nationalId: '1010101010', mobile: '0512345678' },
  answers: {
    reason: 'income',
    iban: 'SA0380000000608010167519',
    illness: 'confidential',
    bill: ['bill.pdf'],
    family: [{ first: 'Omar', id: '1020304050' }],
  },
  ...changes,
});

const kept = (storage: Storage) => JSON.stringify(Object.values(storage));

describe('a draft on the device', () => {
  it('holds neither ID number, mobile, bank account, files nor anything sensitive', () => {
    const storage = new FakeStorage();
    const { keeper } = open(storage, typed());
    keeper.flush();
    expect(keeper.status).to.equal('kept');
    expect(kept(storage)).to.include('Sara Ali').and.to.include('income').and.to.include('Omar');
    for (const secret of ['1010101010', '0512345678', 'SA0380', 'confidential', 'bill.pdf', '1020304050']) {
      expect(kept(storage)).not.to.include(secret);
    }
    const [draft] = new DraftStore(storage, prefix).list();
    expect(draft?.leftOut).to.deep.equal([
      'applicant.nationalId',
      'applicant.mobile',
      'answers.iban',
      'answers.illness',
      'answers.bill',
    ]);
  });

  it('holds them when the person says so, and no longer when they take it back', () => {
    const storage = new FakeStorage();
    const { keeper } = open(storage, typed());
    keeper.keepEverything(true);
    expect(kept(storage)).to.include('1010101010').and.to.include('bill.pdf').and.to.include('1020304050');
    keeper.keepEverything(false);
    expect(kept(storage)).not.to.include('1010101010');
  });

  it('is offered on return, with who and when, and gone when it is refused', async () => {
    const storage = new FakeStorage();
    const first = open(storage, typed());
    first.keeper.flush();
    first.keeper.close();
    const { keeper } = open(storage, emptyForm(5, randomId));
    await keeper.open();
    expect(keeper.offer?.applicant['name']).to.equal('Sara Ali');
    expect(keeper.offer?.savedAt).to.equal(1_000 * DAY);
    if (keeper.offer) keeper.refuse(keeper.offer);
    expect(storage).to.have.length(0);
  });

  it('a73 is gone after 14 days, whichever form it is of, and anything that is no draft with it', async () => {
    const storage = new FakeStorage();
    open(storage, typed()).keeper.flush();
    storage.setItem(`${DRAFT_PREFIX}other:form:x`, '{"format":1');
    storage.setItem('the-page', 'its own');
    const { keeper } = open(storage, emptyForm(5, randomId), { now: 1_014 * DAY + 1 });
    await keeper.open();
    expect(keeper.offer).to.equal(null);
    expect(Object.keys(storage)).to.deep.equal(['the-page']);
  });

  it('is gone on demand, and what is written afterwards is a new one', () => {
    const storage = new FakeStorage();
    const { keeper, stand } = open(storage, typed());
    keeper.keepEverything(true);
    keeper.clear();
    expect(storage).to.have.length(0);
    stand.filled = typed({ applicant: { name: 'Somebody else' } });
    keeper.flush();
    expect(storage).to.have.length(1);
    expect(kept(storage)).not.to.include('1010101010');
  });

  for (const refusal of ['full', 'forbidden'] as const) {
    it(`f21 costs nothing but a word where the storage is ${refusal}`, async () => {
      const { keeper } = open(new FakeStorage(refusal), typed());
      await keeper.open();
      keeper.flush();
      keeper.clear();
      keeper.flush();
      expect(keeper.status).to.equal('refused');
    });
  }

  it('f21 costs nothing but a word where there is no storage', () => {
    const { keeper } = open(null, typed());
    keeper.flush();
    expect(keeper.status).to.equal('refused');
  });
});

describe('two tabs with the same form', () => {
  it('f22 each keep a draft of their own; one that is open is not offered in the other', async () => {
    const storage = new FakeStorage();
    const one = open(storage, typed());
    await one.keeper.open();
    one.keeper.flush();
    const [draft] = new DraftStore(storage, prefix).list();
    // Locks are shared with every other page of tests.
    const isHeld = async () => draft !== undefined && (await new DraftLocks().held()).includes(draft.id);
    await waitUntil(isHeld, 'No lock was taken');
    const other = open(storage, typed({ applicant: { name: 'Omar Ali' } }));
    await other.keeper.open();
    expect(other.keeper.offer).to.equal(null);
    expect(other.keeper.elsewhere).to.equal(true);
    other.keeper.flush();
    expect(kept(storage)).to.include('Sara Ali').and.to.include('Omar Ali');
    one.keeper.close();
    other.keeper.close();
  });
});

describe('a form whose element has left the page', () => {
  it('keeps no other tab from its draft, whatever still happens to it', async () => {
    const held: (string | null)[] = [];
    const locks = new DraftLocks(null);
    locks.hold = (id) => void held.push(id);
    locks.letGo = () => void held.push(null);
    const { keeper } = open(new FakeStorage(), typed(), { locks });
    await keeper.open();
    keeper.close();
    keeper.clear();
    expect(held.at(-1)).to.equal(null);
    keeper.reopen();
    expect(held.at(-1)).to.be.a('string');
  });

  it('keeps nothing any more that has been deleted elsewhere meanwhile', async () => {
    const storage = new FakeStorage();
    const { keeper } = open(storage, typed());
    keeper.flush();
    keeper.close();
    const store = new DraftStore(storage, prefix);
    for (const { id } of store.list()) store.remove(id);
    keeper.touch();
    await new Promise((resolve) => setTimeout(resolve, 2 * PAUSE_MS));
    expect(storage).to.have.length(0);
  });
});

describe('two tabs with the same form in a browser without locks', () => {
  const openTab = (storage: Storage, filled = typed()) =>
    open(storage, filled, { locks: new DraftLocks(null) });
  const answersOf = (storage: Storage) =>
    new DraftStore(storage, prefix).list().map(({ answers }) => answers['reason']);
  const writing = (reason: string) => typed({ answers: { reason } });

  /** One tab has written; another one was opened and is offered it, because nobody can tell that it is open. */
  async function both() {
    const storage = new FakeStorage();
    const one = openTab(storage, writing('one'));
    await one.keeper.open();
    one.keeper.flush();
    const other = openTab(storage, emptyForm(5, randomId));
    await other.keeper.open();
    const { offer } = other.keeper;
    if (!offer) throw new Error('Nothing was offered.');
    return { storage, one, other, offer };
  }

  it('f22 do not write over each other, and the one that was gone on with keeps its place', async () => {
    const { storage, one, other, offer } = await both();
    other.keeper.resume(offer);
    one.stand.filled = writing('one goes on');
    one.keeper.flush();
    other.stand.filled = writing('other goes on');
    other.keeper.flush();
    one.keeper.flush();
    expect(answersOf(storage)).to.have.members(['one goes on', 'other goes on']);
    expect(one.keeper.elsewhere).to.equal(true);
    const atItsPlace = new DraftStore(storage, prefix).find(offer.id);
    expect(atItsPlace?.answers['reason']).to.equal('other goes on');
  });

  it('f22 leave nothing old behind: a tab in which nothing is new keeps nothing', async () => {
    const { storage, one, other, offer } = await both();
    other.keeper.resume(offer);
    other.stand.filled = writing('other goes on');
    other.keeper.flush();
    one.keeper.close();
    expect(answersOf(storage)).to.deep.equal(['other goes on']);
  });

  it('f22 go on with what stands there by now, not with what stood there when it was offered', async () => {
    const { storage, one, other, offer } = await both();
    one.stand.filled = writing('written since');
    one.keeper.close();
    expect(other.keeper.resume(offer).answers['reason']).to.equal('written since');
    expect(answersOf(storage)).to.deep.equal(['written since']);
  });

  it('f22 sending in one tab deletes nothing that another goes on with', async () => {
    const { storage, one, other, offer } = await both();
    other.keeper.resume(offer);
    other.stand.filled = writing('other goes on');
    other.keeper.flush();
    one.keeper.clear();
    expect(answersOf(storage)).to.deep.equal(['other goes on']);
    other.keeper.clear();
    expect(answersOf(storage)).to.deep.equal([]);
  });

  it('f22 a draft that is refused in one tab is kept again by the one in which it is open', async () => {
    const { storage, one, other, offer } = await both();
    other.keeper.refuse(offer);
    expect(answersOf(storage)).to.deep.equal([]);
    one.keeper.close();
    expect(answersOf(storage)).to.deep.equal(['one']);
  });
});

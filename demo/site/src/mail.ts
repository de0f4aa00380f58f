/** A caught message, as the site's server hands it out. */
interface CaughtMail {
  id: string;
  receivedAt: string;
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string | null;
}

const language = document.documentElement.lang;
const when = new Intl.DateTimeFormat(
  language === 'ar' ? 'ar-SA-u-ca-gregory-nu-latn' : 'en-GB-u-ca-gregory',
  {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Riyadh',
  },
);

/** Makes an element with text that a stranger wrote: isolated, so that its direction leaves the page's alone. */
function textElement(tag: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  const isolated = document.createElement('bdi');
  isolated.textContent = text;
  element.append(isolated);
  if (className) element.className = className;
  return element;
}

/** Turns the addresses in a plain message into links. */
function linked(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const [index, part] of text.split(/(https?:\/\/\S+)/).entries()) {
    if (index % 2 === 0) {
      fragment.append(part);
    } else {
      const link = document.createElement('a');
      link.href = part;
      link.dir = 'ltr';
      link.textContent = part;
      fragment.append(link);
    }
  }
  return fragment;
}

function show(mail: CaughtMail, reader: HTMLElement): void {
  const addresses = textElement('p', `${mail.from} → ${mail.to}`, 'hint');
  reader.replaceChildren(textElement('h2', mail.subject), addresses);
  if (mail.html === null) {
    const body = document.createElement('p');
    body.className = 'plain';
    body.dir = 'auto';
    body.append(linked(mail.text));
    reader.append(body);
  } else {
    const frame = document.createElement('iframe');
    frame.title = reader.dataset['bodyTitle'] ?? '';
    frame.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
    frame.src = `/mail/messages/${mail.id}.html`;
    reader.append(frame);
  }
}

function row(mail: CaughtMail, isOpen: boolean): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${mail.id}`;
  if (isOpen) link.setAttribute('aria-current', 'true');
  const time = document.createElement('time');
  time.dateTime = mail.receivedAt;
  time.textContent = when.format(new Date(mail.receivedAt));
  const to = mail.id.startsWith('sms-') ? `${mail.to} · SMS` : mail.to;
  link.append(textElement('span', mail.subject, 'subject'), textElement('span', to, 'to'), time);
  item.append(link);
  return item;
}

async function refresh(list: HTMLElement, empty: HTMLElement, reader: HTMLElement): Promise<void> {
  const answer = await fetch('/mail/messages.json');
  const mails = (await answer.json()) as CaughtMail[];
  const openId = location.hash.slice(1);
  const known = list.dataset['shown'] === `${openId}:${mails.length}`;
  if (known) return;
  list.dataset['shown'] = `${openId}:${mails.length}`;
  empty.hidden = mails.length > 0;
  list.replaceChildren(...mails.map((mail) => row(mail, mail.id === openId)));
  const open = mails.find(({ id }) => id === openId);
  if (open && reader.dataset['open'] !== open.id) {
    reader.dataset['open'] = open.id;
    show(open, reader);
  }
}

const list = document.querySelector<HTMLElement>('#mails');
const empty = document.querySelector<HTMLElement>('#no-mail');
const reader = document.querySelector<HTMLElement>('#mail');

if (list && empty && reader) {
  const look = (): void => {
    refresh(list, empty, reader).catch((cause: unknown) =>
      console.warn('The mail could not be read.', cause),
    );
  };
  look();
  addEventListener('hashchange', look);
  setInterval(look, 3000);
}

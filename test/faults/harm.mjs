/**
 * A process that does itself harm at a named step, as a power cut or a frozen machine would: nothing of the product
 * knows of it.
 */

/**
 * Steps at which it may come.
 * - `inserted`: a submission is being stored, and its transaction is open
 * - `stored`: it is committed, and not answered
 * - `claimed`: a message is taken
 * - `composed`: it is put into words, and the mail server has not heard of it
 * - `accepted`: the mail server has said yes, and nobody has noted it
 * - `recorded`: it is noted
 * @typedef {'inserted' | 'stored' | 'claimed' | 'composed' | 'accepted' | 'recorded'} Step
 *
 * @typedef {{ at: Step, after: number, signal: 'SIGKILL' | 'SIGSTOP' }} Harm `after`: at which passing of the step
 */

/**
 * Prepares it in a Strapi that is registered and has not begun.
 * @param {any} app @param {Harm[]} harms one after the other
 */
export function prepareHarm(app, harms) {
  const waiting = [...harms];
  let passed = 0;

  /** @param {Step} step */
  const pass = (step) => {
    const [next] = waiting;
    if (next?.at !== step || ++passed < next.after) return;
    waiting.shift();
    passed = 0;
    process.stdout.write(`harm: ${step}\n`);
    process.kill(process.pid, next.signal);
  };

  const whenNoneIsOpen = watchStatements(app.db.connection, pass);
  watchMail(app, pass, whenNoneIsOpen);
  watchAnswers(app.server.httpServer, pass);
}

/**
 * @typedef {{ sql: string, __knexTxId?: string | null }} Statement Knex leaves its mark on a connection when the
 * transaction is over
 * @param {any} knex @param {(step: Step) => void} pass
 * @returns does something at a moment at which no transaction of this process is open
 */
function watchStatements(knex, pass) {
  /** Step taken in every transaction that is open: nobody else knows of it yet. @type {Map<string, Step | undefined>} */
  const open = new Map();
  /** @type {(() => void)[]} */
  const waiting = [];
  watchTransactions(knex.client, {
    begun: (transaction) => open.set(transaction, undefined),
    over(transaction, committed) {
      const step = open.get(transaction);
      open.delete(transaction);
      if (committed && step) pass(step);
      if (open.size > 0) return;
      for (const resume of waiting.splice(0)) resume();
    },
  });
  knex.on(
    'query-response',
    (/** @type {unknown} */ _answer, /** @type {Statement} */ { sql, __knexTxId: transaction }) => {
      if (/^insert into .ms_history\b/i.test(sql)) pass('inserted');
      const [, set] = /^update .ms_outbox. set (.*?) where /is.exec(sql) ?? [];
      if (set === undefined) return;
      const step = /sent_at/.test(set) ? 'recorded' : /fence/.test(set) ? 'claimed' : undefined;
      if (step === undefined) return;
      if (transaction && open.has(transaction)) open.set(transaction, step);
      else pass(step);
    },
  );
  return async (/** @type {() => void} */ act) => {
    while (open.size > 0)
      await new Promise((/** @type {(value: void) => void} */ resolve) => waiting.push(resolve));
    act();
  };
}

/**
 * Knex tells of no commit that is done, so its client is asked; transactions have clients of the same kind.
 * @param {any} client
 * @param {{ begun: (transaction: string) => void, over: (transaction: string, committed: boolean) => void }} heard
 */
function watchTransactions(client, { begun, over }) {
  const kind = Object.getPrototypeOf(client);
  const { query } = kind;
  kind.query = async function (/** @type {any} */ connection, /** @type {any} */ statement) {
    const sql = typeof statement === 'string' ? statement : statement.sql;
    if (/^begin\b/i.test(sql)) begun(connection.__knexTxId);
    const ending = /^(commit|rollback;?$)/i.test(sql);
    try {
      const answer = await query.call(this, connection, statement);
      if (ending) over(connection.__knexTxId, /^commit/i.test(sql));
      return answer;
    } catch (cause) {
      if (ending) over(connection.__knexTxId, false);
      throw cause;
    }
  };
}

/**
 * The mail provider is put in its place while Strapi starts. "Accepted" comes while no transaction is open: one that
 * is frozen inside of one keeps its rows locked for as long as it sleeps, which is another harm.
 * @param {any} app @param {(step: Step) => void} pass @param {(act: () => void) => Promise<void>} whenNoneIsOpen
 */
function watchMail(app, pass, whenNoneIsOpen) {
  /** @type {any} */
  let watched;
  Object.defineProperty(app.plugin('email'), 'provider', {
    get: () => watched,
    set(provider) {
      watched = {
        ...provider,
        send: async (/** @type {unknown} */ mail) => {
          pass('composed');
          const answer = await provider.send(mail);
          await whenNoneIsOpen(() => pass('accepted'));
          return answer;
        },
      };
    },
  });
}

/** @param {import('node:http').Server} server @param {(step: Step) => void} pass */
function watchAnswers(server, pass) {
  server.prependListener('request', (request, response) => {
    if (request.method !== 'POST') return;
    const head = response.writeHead.bind(response);
    response.writeHead = (/** @type {[any]} */ ...args) => {
      pass('stored');
      return head(...args);
    };
  });
}

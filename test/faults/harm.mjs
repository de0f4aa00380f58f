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

  watchStatements(app.db.connection, pass);
  watchMail(app, pass);
  watchAnswers(app.server.httpServer, pass);
}

/**
 * @typedef {{ sql: string, __knexTxId?: string | null }} Statement Knex leaves an emptied mark on a connection that was in
 * a transaction before
 * @param {any} knex @param {(step: Step) => void} pass
 */
function watchStatements(knex, pass) {
  /** Transaction in which a message was settled; a statement outside of it shows that it is committed. @type {string | undefined} */
  let settling;
  knex.on(
    'query-response',
    (/** @type {unknown} */ _answer, /** @type {Statement} */ { sql, __knexTxId }) => {
      const transaction = __knexTxId ?? undefined;
      if (settling !== undefined && transaction !== settling) {
        settling = undefined;
        pass('recorded');
      }
      if (/^insert into .ms_history\b/i.test(sql)) pass('inserted');
      const [, set = ''] = /^update .ms_outbox. set (.*) where /is.exec(sql) ?? [];
      if (/lease_owner/.test(set) && !/sent_at/.test(set)) pass('claimed');
      if (!/sent_at/.test(set)) return;
      if (transaction === undefined) pass('recorded');
      else settling = transaction;
    },
  );
}

/** The mail provider is put in its place while Strapi starts. @param {any} app @param {(step: Step) => void} pass */
function watchMail(app, pass) {
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
          pass('accepted');
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

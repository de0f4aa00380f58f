/**
 * Prints where everything is and who may sign in.
 * @param {import('../launch.mjs').Demo} demo
 */
export function announce(demo) {
  for (const port of demo.moved) console.log(`Port ${port} is taken, so the next free one is used.`);
  const longest = Math.max(...demo.accounts.map(({ title }) => title.length));
  const mailWidth = Math.max(...demo.accounts.map(({ email }) => email.length));
  console.log(`
Member Services is running.

  Website, Arabic     ${demo.site}/
  Website, English    ${demo.site}/en/
  Panel               ${demo.cms}/admin
  Outgoing messages   ${demo.mail}

  Accounts of the panel (drawn for this installation alone):
${demo.accounts.map(({ title, email, password }) => `  ${title.padEnd(longest)}   ${email.padEnd(mailWidth)}   ${password}`).join('\n')}

Ctrl-C ends everything.`);
}

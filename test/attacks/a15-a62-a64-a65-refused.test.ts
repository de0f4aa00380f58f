import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EICAR } from '../fake-clamd.js';
import { exampleRequest, freshKey, post, send, trackingOf } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { codeOf, upload } from '../uploading.js';

/** What is turned away at the door; what gets in and is handled with care is in `a14-a15-a61-a70-files.test.ts`. */
describe('what is refused unopened', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

  it.each([
    ['a62 a GIF that is a script as well', 'both.gif', 'GIF89a=1;alert(1)//'],
    ['a62 a JPEG that is an archive by its name', 'photo.jpg.jar', 'PK\u0003\u0004META-INF'],
    ['a64 a virus in an archive', 'virus.zip', `PK\u0003\u0004${EICAR}`],
    ['a65 an archive that unpacks to gigabytes', 'bomb.zip', 'PK\u0003\u0004'],
  ])('%s', async (_, name, bytes) => {
    const answer = await upload(instance.url, { name, bytes });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'fileTypeNotAllowed']);
    expect(await instance.app.db.connection('ms_attachments').pluck('id')).toEqual([]);
  });

  it('a15 a link opens the case that it was made for and acts on no other', async () => {
    const mine = await send(instance.url, exampleRequest());
    const theirs = await send(instance.url, exampleRequest());
    const body = { token: mine.trackingToken, idempotencyKey: freshKey(), action: 'withdraw' };
    const tried = await post(instance.url, `/submissions/${theirs.reference}/actions`, body);
    expect([tried.status, codeOf(tried)]).toEqual([404, 'notFound']);
    expect((await trackingOf(instance.url, theirs)).status).toBe('submitted');
  });
});

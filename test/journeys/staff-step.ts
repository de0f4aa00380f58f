import { expect, type RunningDemo } from './demo.js';

interface Answered<Data> {
  data: Data;
}

/** One step of the workflow by a member of staff, through the panel's own interface. */
export async function staffStep(
  { cms, account }: RunningDemo,
  role: string,
  reference: string,
  step: { action: string },
): Promise<void> {
  const { email, password } = account(role);
  const call = async <Data>(path: string, body?: object, headers: Record<string, string> = {}) => {
    const reply = await fetch(cms + path, {
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
      headers: { 'Content-Type': 'application/json', ...headers },
    });
    expect(reply.status, `${path} ${step.action}`).toBe(200);
    return ((await reply.json()) as Answered<Data>).data;
  };
  const { token } = await call<{ token: string }>('/admin/login', { email, password });
  const signedIn = { Authorization: `Bearer ${token}` };
  const path = `/member-services/cases/${reference}`;
  const { version } = await call<{ version: number }>(path, undefined, signedIn);
  await call(`${path}/actions`, { version, ...step }, signedIn);
}

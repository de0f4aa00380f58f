import { describe, expect, it } from 'vitest';
import { faultOf } from './message-fault.js';

describe('why a message did not leave', () => {
  it('is told by what can be done about it, not by the words of a server', () => {
    expect(faultOf('ECONNREFUSED')).toBe('unreachable');
    expect(faultOf('ESOCKET 421')).toBe('unreachable');
    expect(faultOf('AttemptTooLong')).toBe('unreachable');
    expect(faultOf('EAUTH 535')).toBe('signIn');
    expect(faultOf('EGATEWAY 401')).toBe('signIn');
    expect(faultOf('EENVELOPE 550')).toBe('refused');
    expect(faultOf('EGATEWAY 422')).toBe('refused');
    expect(faultOf('EGATEWAY 503')).toBe('unreachable');
    expect(faultOf('InvalidRecipient')).toBe('recipient');
    expect(faultOf('UnknownPlaceholder')).toBe('text');
    expect(faultOf('SetAside')).toBe('setAside');
    expect(faultOf('movedOn')).toBe('movedOn');
    expect(faultOf('heldAfterRestore')).toBe('heldAfterRestore');
    expect(faultOf('something new')).toBe('other');
  });

  it('is nothing where nothing went wrong', () => {
    expect(faultOf(null)).toBeNull();
  });
});

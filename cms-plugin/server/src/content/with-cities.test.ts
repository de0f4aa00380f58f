import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '@member-services/contract/forms';
import { withCities } from './with-cities.js';

const label = { ar: 'المدينة', en: 'City' };
const own = [{ value: 'own', label }];
const form: FormDefinition = {
  steps: [
    {
      name: 'place',
      title: label,
      fields: [
        { name: 'city', type: 'city', label },
        { name: 'branch', type: 'city', label, options: own },
        { name: 'rows', type: 'repeat', label, fields: [{ name: 'town', type: 'city', label }] },
        { name: 'street', type: 'text', label },
      ],
    },
  ],
};

describe('the cities of a stored form', () => {
  it('are the association’s where a field lists none, in rows as well', () => {
    const cities = [{ value: 'riyadh', label }];
    const fields = withCities(form, cities).steps[0]?.fields;
    expect(fields?.[0]).toMatchObject({ options: cities });
    expect(fields?.[1]).toMatchObject({ options: own });
    expect(fields?.[2]).toMatchObject({ fields: [{ options: cities }] });
    expect(fields?.[3]).not.toHaveProperty('options');
  });

  it('are the common ones where the association keeps no list', () => {
    expect(withCities(form).steps[0]?.fields[0]).toHaveProperty('options.0.value');
  });
});

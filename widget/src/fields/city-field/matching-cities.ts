import type { FieldOption } from '@member-services/contract/forms';

/** The spelling that variants of a name share: hamza, ta marbuta, alif maqsura and marks do not count. */
function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0670\u0640\s-]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي');
}

/** The cities whose name holds what was typed, those that begin with it first; all of them for nothing. */
export function matchingCities(cities: readonly FieldOption<string>[], typed: string): FieldOption<string>[] {
  const wanted = folded(typed);
  if (!wanted) return [...cities];
  const place = ({ label }: FieldOption<string>) =>
    folded(label).replace(/^ال/, '').indexOf(wanted.replace(/^ال/, ''));
  return cities.filter((city) => place(city) >= 0).sort((one, other) => place(one) - place(other));
}

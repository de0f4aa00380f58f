/** What is being typed, and what it came to in the entry. */
export interface Typed<Text> {
  text: Text;
  value: unknown;
}

/**
 * What is typed stands to the letter while the entry holds what it came to. An entry that holds something else by now
 * (its changes were discarded, another version is shown) stands itself.
 */
export function textOf<Text>(
  typed: Typed<Text> | null,
  value: unknown,
  written: (value: unknown) => Text,
): Text {
  return typed !== null && JSON.stringify(typed.value) === JSON.stringify(value)
    ? typed.text
    : written(value);
}

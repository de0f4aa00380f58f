/** Addresses and telephone numbers. */
const LEFT_TO_RIGHT = /(https?:\/\/\S+|\+\d[\d -]{6,18}\d)/;

/** A message as plain text, in which an address or a telephone number keeps its order within an Arabic line. */
export function WithLinks({ text }: { text: string }) {
  return (
    <>
      {text.split(LEFT_TO_RIGHT).map((part, index) =>
        LEFT_TO_RIGHT.test(part) ? (
          // Parts have no identity beyond their place.
          <bdi key={index} dir="ltr">
            {part}
          </bdi>
        ) : (
          part
        ),
      )}
    </>
  );
}

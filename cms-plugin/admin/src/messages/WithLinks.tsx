const ADDRESS = /(https?:\/\/\S+)/;

/** A message as plain text, in which an address keeps its order within an Arabic line. */
export function WithLinks({ text }: { text: string }) {
  return (
    <>
      {text.split(ADDRESS).map((part, index) =>
        ADDRESS.test(part) ? (
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

/**
 * What is made once for each name and kept: making a formatter takes a slow phone longer than showing a whole view.
 * For what never changes only.
 */
export function madeOnce<Made>(make: (name: string) => Made): (name: string) => Made {
  const kept = new Map<string, Made>();
  return (name) => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const made = make(name);
    kept.set(name, made);
    return made;
  };
}

/** What is taken: by extension and by content. Neither SVG nor HTML, macros or programs will ever stand here. */
export const FILE_TYPES = {
  'application/pdf': { label: 'PDF', extensions: ['pdf'] },
  'image/jpeg': { label: 'JPEG', extensions: ['jpg', 'jpeg', 'jfif'] },
  'image/png': { label: 'PNG', extensions: ['png'] },
  'image/webp': { label: 'WebP', extensions: ['webp'] },
} as const satisfies Record<string, { label: string; extensions: readonly string[] }>;

/** A media type that may be stored. */
export type FileType = keyof typeof FILE_TYPES;

const TYPES = Object.keys(FILE_TYPES).filter(isFileType);

/** Whether a media type is one that may be stored. */
export function isFileType(mediaType: string): mediaType is FileType {
  return Object.hasOwn(FILE_TYPES, mediaType);
}

/** The types that a field takes: those that it names among the known ones, else all of them. */
export function acceptedTypes(accept: readonly string[] | undefined): FileType[] {
  const named = accept?.filter(isFileType) ?? [];
  return named.length > 0 ? [...new Set(named)] : TYPES;
}

/** The type that a file name claims; `image/heic` where a phone's own format is named, undefined for any other. */
export function typeByName(name: string): FileType | 'image/heic' | undefined {
  const extension = extensionOf(name);
  if (extension === 'heic' || extension === 'heif') return 'image/heic';
  return TYPES.find((type) => FILE_TYPES[type].extensions.some((one) => one === extension));
}

/** Names of types as people know them: `PDF, JPEG, PNG`. */
export function typeLabels(types: readonly FileType[]): string {
  return types.map((type) => FILE_TYPES[type].label).join(', ');
}

/** What stands behind the last dot, in small letters; empty where nothing does. */
export function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(name.trim())?.[1]?.toLowerCase() ?? '';
}

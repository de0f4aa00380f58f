/** Every public element's way to its code; importing registers it. */
export const ELEMENT_LOADERS = {
  'member-request': () => import('./member-request/member-request.js'),
  'member-tracking': () => import('./member-tracking/member-tracking.js'),
  'member-rating': () => import('./member-rating/member-rating.js'),
  'member-documents': () => import('./member-documents/member-documents.js'),
  'member-faqs': () => import('./member-faqs/member-faqs.js'),
  'member-inquiry': () => import('./member-inquiry/member-inquiry.js'),
  'member-services': () => import('./member-services/member-services.js'),
} as const;

export type ElementTag = keyof typeof ELEMENT_LOADERS;

export function isElementTag(tag: string): tag is ElementTag {
  return tag in ELEMENT_LOADERS;
}

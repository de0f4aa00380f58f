import { ourParts } from './ours.js';

/** The views of `<member-services>`, in the order of its menu. */
export const VIEWS = ['services', 'track', 'faqs', 'ask', 'rate', 'documents'] as const;
export type View = (typeof VIEWS)[number];

/** Where one is: a view, or one service of the first. What else a fragment holds is its view's own matter. */
export interface Route {
  view: View;
  /** Slug of the service in view; null for the list of services and in every other view. */
  service: string | null;
}

export function isView(text: string | null | undefined): text is View {
  return VIEWS.some((view) => view === text);
}

/** Whether a fragment is ours; every other one is left alone. Mail programs encode some of them, even twice. */
export function isOurs(fragment: string): boolean {
  return ourParts(fragment) !== null;
}

/** The route that a fragment names, or null where it is not ours or names no view. */
export function routeOf(fragment: string): Route | null {
  const [view, service] = ourParts(fragment) ?? [];
  if (!isView(view)) return null;
  return { view, service: view === 'services' && service ? service : null };
}

/** The fragment of a route: `#ms/track`, `#ms/services/membership-renewal`. */
export function fragmentOf({ view, service }: Route): string {
  return `#ms/${view}${view === 'services' && service ? `/${encodeURIComponent(service)}` : ''}`;
}

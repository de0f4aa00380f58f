import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addressOnPage } from './address-on-page.js';
import { fragmentOf, isOurs, routeOf } from './route.js';
import type { Route } from './route.js';

type RouteHost = ReactiveControllerHost & Element;

/**
 * Where a `<member-services>` is. The first one on a page, or the one with the attribute `route`, keeps it in the
 * address fragment under `#ms/`, so that links and the Back button work; any other keeps it to itself. Fragments of
 * the page are left alone.
 */
export class RouteController implements ReactiveController {
  /** Whether this element uses the fragment; decided when it is connected. */
  inFragment = false;

  /** Where the person or the address has led; null while that is nowhere yet. */
  private place: Route | null = null;

  /**
   * @param home where it stands to begin with
   * @param onMoved the person moved to another view
   * @param mayLeave whether what is in view may give way at once; asked for the rest of the way otherwise
   */
  constructor(
    private readonly host: RouteHost,
    private readonly home: () => Route,
    private readonly onMoved: () => void,
    private readonly mayLeave: (to: Route) => boolean = () => true,
  ) {
    host.addController(this);
  }

  /** Where one is. */
  get route(): Route {
    return this.place ?? this.home();
  }

  hostConnected(): void {
    this.inFragment = ownerOfFragment(this.host) === this.host;
    if (!this.inFragment) return;
    this.place = routeOf(location.hash);
    window.addEventListener('hashchange', this.handleHashChange);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.handleHashChange);
  }

  /** Address of a route for a link; null where it is not kept in the address. */
  hrefOf(route: Route): string | null {
    return this.inFragment ? addressOnPage(fragmentOf(route)) : null;
  }

  /** Goes somewhere without the address, unless the person is asked first; links in the fragment go by themselves. */
  go(route: Route): void {
    if (!isSame(route, this.route) && !this.mayLeave(route)) {
      // What is in view stays, and the address with it.
      const here = this.hrefOf(this.route);
      if (here) history.replaceState(history.state, '', here);
      return;
    }
    this.arrive(route);
  }

  /** Goes where the person wanted to go after all. */
  leaveFor(route: Route): void {
    const there = this.hrefOf(route);
    if (there) history.pushState(null, '', there);
    this.arrive(route);
  }

  private arrive(route: Route): void {
    this.place = route;
    this.host.requestUpdate();
    this.onMoved();
  }

  private readonly handleHashChange = (): void => {
    if (isOurs(location.hash)) this.go(routeOf(location.hash) ?? this.home());
    else if (location.hash === '') this.go(this.home());
  };
}

/** The one element of a page that may use the fragment. */
function ownerOfFragment(host: Element): Element | null {
  const root = host.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return host;
  const tag = host.localName;
  return root.querySelector(`${tag}[route]`) ?? root.querySelector(tag);
}

function isSame(one: Route, other: Route): boolean {
  return one.view === other.view && one.service === other.service;
}

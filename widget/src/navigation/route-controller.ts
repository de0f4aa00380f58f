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
  route: Route;

  /** Whether this element uses the fragment; decided when it is connected. */
  inFragment = false;

  /**
   * @param onMoved the person moved to another view
   * @param mayLeave whether what is in view may give way at once; asked for the rest of the way otherwise
   */
  constructor(
    private readonly host: RouteHost,
    private readonly home: () => Route,
    private readonly onMoved: () => void,
    private readonly mayLeave: (to: Route) => boolean = () => true,
  ) {
    this.route = home();
    host.addController(this);
  }

  hostConnected(): void {
    this.inFragment = ownerOfFragment(this.host) === this.host;
    if (!this.inFragment) return;
    this.route = routeOf(location.hash) ?? this.home();
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
      if (this.inFragment) history.replaceState(history.state, '', fragmentOf(this.route));
      return;
    }
    this.arrive(route);
  }

  /** Goes where the person wanted to go after all. */
  leaveFor(route: Route): void {
    if (this.inFragment) history.pushState(null, '', fragmentOf(route));
    this.arrive(route);
  }

  private arrive(route: Route): void {
    this.route = route;
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

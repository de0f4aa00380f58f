/**
 * A fragment of this page as an address. Where the page has a `<base>`, a fragment alone would lead to that one: to
 * another page, or to another site.
 */
export function addressOnPage(fragment: string): string {
  const [page = ''] = location.href.split('#');
  return document.baseURI === location.href || document.baseURI === page ? fragment : page + fragment;
}

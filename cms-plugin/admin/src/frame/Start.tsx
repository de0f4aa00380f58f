import { Page, useAuth } from '@strapi/strapi/admin';
import { Navigate } from 'react-router-dom';
import { OUR_PAGES, pagePath } from './our-pages.js';

/** The menu entry leads to the first page that its user may open. */
export function Start() {
  const permissions = useAuth('Start', (state) => state.permissions);
  const first = OUR_PAGES.find((page) => permissions.some(({ action }) => action === page.permission));
  return first ? <Navigate to={pagePath(first.path)} replace /> : <Page.NoPermissions />;
}

import { useAuth } from '@strapi/strapi/admin';

/** Whether whoever is signed in holds a permission. */
export function useMay(permission: string): boolean {
  const permissions = useAuth('useMay', (state) => state.permissions);
  return permissions.some(({ action }) => action === permission);
}

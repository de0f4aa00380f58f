import path from 'node:path';
import { refusal } from '../public/public-route.js';
import type { PublicGetRoute } from '../public/public-route.js';
import { readWidgetFiles } from './embed-files.js';

const FOREVER = 'public, max-age=31536000, immutable';
const BRIEFLY = 'public, max-age=300, must-revalidate';

/** Beside the server's bundle, wherever its sources stood. */
const WIDGET_FOLDER = path.resolve(__dirname, '../widget');

/** `GET /widget/…`: the built widget, so that one address is all that a website needs. */
export function widgetRoute(folder = WIDGET_FOLDER): PublicGetRoute {
  let files: ReturnType<typeof readWidgetFiles> | undefined;
  return {
    path: '/widget/*',
    // Websites put version marks behind script addresses; the bytes are the same with any.
    query: 'any',
    async answer(ctx, { rest = '' }) {
      files ??= readWidgetFiles(folder);
      const file = (await files).get(rest);
      if (!file) return refusal(404, 'notFound');
      await file.answer.write(ctx, file.immutable ? FOREVER : BRIEFLY);
      return undefined;
    },
  };
}

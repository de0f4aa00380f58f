import { attachmentReadRoute, uploadRemovalRoute, uploadsRoute } from '../attachments/uploads-route.js';
import type { Installation } from '../installation.js';
import { healthRoute } from '../health/health-route.js';
import { readyRoute } from '../health/ready-route.js';
import { challengeRoute } from '../guard/challenge-route.js';
import { metricsRoute } from '../metrics/metrics-route.js';
import { receiptsRoute } from '../outbox/receipts-route.js';
import { feedbackRoute, missesRoute } from '../questions/question-routes.js';
import { ratingsRoute } from '../ratings/ratings-route.js';
import { applicantActionsRoute, submissionsRoute } from '../submissions/submissions-route.js';
import { recoveryRoute } from '../recovery/recovery-route.js';
import { trackingRoute } from '../tracking/tracking-route.js';
import { widgetRoute } from '../embed/embed-route.js';
import { contentRoutes } from './content-routes.js';
import type { PublicRoutes } from './early-middleware.js';
import { openapiRoute } from './openapi/openapi-route.js';

/** Every public call of the plugin, in one table; `openapi.json` is compared with it. */
export function publicRoutes(installation: Installation): PublicRoutes {
  return {
    get: [
      ...contentRoutes(installation),
      openapiRoute(installation),
      healthRoute(),
      readyRoute(installation),
      metricsRoute(installation),
      challengeRoute(installation),
      widgetRoute(),
    ],
    upload: [uploadsRoute(installation)],
    post: [
      uploadRemovalRoute(installation),
      attachmentReadRoute(installation),
      submissionsRoute(installation),
      applicantActionsRoute(installation),
      trackingRoute(installation),
      recoveryRoute(installation),
      ratingsRoute(installation),
      feedbackRoute(installation),
      missesRoute(installation),
      receiptsRoute(installation),
    ],
  };
}

import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const site = env('SITE_URL', 'http://localhost:4173');

  return {
    'member-services': {
      enabled: true,
      config: {
        keys: env('MEMBER_SERVICES_KEYS', ''),
        trackingPages: { ar: `${site}/track/`, en: `${site}/en/track/` },
        ratingPages: { ar: `${site}/rate/`, en: `${site}/en/rate/` },
        // Long enough for the news to arrive first, short enough for whoever tries the demo.
        invitationDelayMs: 60_000,
        limits: { factor: env.float('MEMBER_SERVICES_LIMIT_FACTOR', 1) },
        // Whoever tries the demo at night sees the messages as well; staff may set quiet hours in the panel.
        quietHours: null,
      },
    },
    'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
    email: {
      config: {
        provider: 'nodemailer',
        providerOptions: {
          host: env('SMTP_HOST', '127.0.0.1'),
          port: env.int('SMTP_PORT', 2525),
          secure: env.bool('SMTP_SECURE', false),
          ignoreTLS: !env.bool('SMTP_SECURE', false),
          ...(env('SMTP_USERNAME', '')
            ? { auth: { user: env('SMTP_USERNAME'), pass: env('SMTP_PASSWORD') } }
            : {}),
        },
        settings: {
          defaultFrom: env('MAIL_FROM', 'Member Relations <relations@optometry.example.org>'),
          defaultReplyTo: env('MAIL_REPLY_TO', 'relations@optometry.example.org'),
        },
      },
    },
  };
};

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
        sms: {
          url: env('SMS_GATEWAY_URL', ''),
          headers: env.json('SMS_GATEWAY_HEADERS', {}),
          ...(env('SMS_GATEWAY_BODY', '') ? { body: env.json('SMS_GATEWAY_BODY') } : {}),
          idPath: env('SMS_GATEWAY_ID_PATH', ''),
          sender: env('SMS_SENDER', ''),
        },
        messageLimits: {
          email: {
            perRecipient: env.int('MAIL_PER_RECIPIENT_AND_DAY', 20),
            inAll: env.int('MAIL_PER_DAY', 2_000),
          },
          sms: { perRecipient: 10, inAll: 500 },
        },
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
          // Under a third of the lease: a message whose fate is unknown must not be overtaken.
          connectionTimeout: 10_000,
          greetingTimeout: 10_000,
          socketTimeout: 25_000,
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

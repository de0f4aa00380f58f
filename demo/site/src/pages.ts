import type { Page } from './page.js';
import { contact } from './pages/contact.js';
import { home } from './pages/home.js';
import { mail } from './pages/mail.js';
import { notFound } from './pages/not-found.js';
import { elementPages } from './pages/element-pages.js';

/** Every page of the website, each in both languages. */
export const pages: readonly Page[] = [home, ...elementPages, contact, mail, notFound];

import { LinkButton } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useWords } from '../language/use-words.js';
import { Empty } from './Empty.js';
import { PageFrame } from './PageFrame.js';
import { OUR_PAGES, pagePath } from './our-pages.js';
import { useMay } from './use-may.js';

interface GuardedProps {
  /** Full id of the permission that the page asks for. */
  permission: string;
  children: ReactNode;
}

/** Nothing stands at an address; whoever typed it, or kept an old link, is led on. */
export function NoSuchPage() {
  const say = useWords();
  return <LedOn title={say('noPage.title')} hint={say('noPage.hint')} />;
}

/** A page behind its permission. Whoever lacks it is told so, and led to what they may open. */
export function Guarded({ permission, children }: GuardedProps) {
  return useMay(permission) ? children : <NoRights />;
}

function NoRights() {
  const say = useWords();
  return <LedOn title={say('rights.title')} hint={say('rights.hint')} />;
}

function LedOn({ title, hint }: { title: string; hint: string }) {
  const say = useWords();
  const permissions = useAuth('LedOn', (state) => state.permissions);
  const first = OUR_PAGES.find((page) => permissions.some(({ action }) => action === page.permission));
  return (
    <PageFrame title={title}>
      <Empty title={hint}>
        {first && (
          <LinkButton tag={Link} to={pagePath(first.path)} variant="secondary">
            {say('rights.goTo', { page: say(first.label) })}
          </LinkButton>
        )}
      </Empty>
    </PageFrame>
  );
}

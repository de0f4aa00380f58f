import { Page, useAuth } from '@strapi/strapi/admin';
import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { useWords } from '../language/use-words.js';
import { OUR_PAGES, pagePath } from './our-pages.js';

const Main = styled(Page.Main)`
  padding: 1.6rem 1.6rem 4.8rem;
  max-inline-size: 144rem;
  ${({ theme }) => theme.breakpoints.medium} {
    padding: 2.4rem 3.2rem 6.4rem;
  }
`;

const Nav = styled.nav`
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem 2.4rem;
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral200};
  margin-block-end: 2.4rem;

  a {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.4rem;
    padding-block: 0.8rem;
    text-decoration: none;
    border-block-end: 2px solid transparent;
  }
  a:hover,
  a[aria-current] {
    color: ${({ theme }) => theme.colors.primary600};
  }
  a[aria-current] {
    border-block-end-color: ${({ theme }) => theme.colors.primary600};
    font-weight: 600;
  }
  @media print {
    display: none;
  }
`;

const Heading = styled.header`
  display: flex;
  flex-wrap: wrap;
  align-items: start;
  justify-content: space-between;
  gap: 1.2rem 2.4rem;
  margin-block-end: 2rem;

  h1 {
    overflow-wrap: anywhere;
  }
`;

interface PageFrameProps {
  /** Plain text of the browser's tab. */
  title: string;
  /** What the heading shows, when it is more than the title. */
  heading?: ReactNode;
  subtitle?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of every page of ours: where one can go, where one is, what can be done. */
export function PageFrame({ title, heading, subtitle, actions, children }: PageFrameProps) {
  const say = useWords();
  const permissions = useAuth('PageFrame', (state) => state.permissions);
  const open = OUR_PAGES.filter((page) => permissions.some(({ action }) => action === page.permission));

  return (
    <Main>
      <Page.Title>{title}</Page.Title>
      {open.length > 1 && (
        <Nav aria-label={say('menu.label')}>
          {open.map((page) => (
            <NavLink key={page.path} to={pagePath(page.path)}>
              {say(page.label)}
            </NavLink>
          ))}
        </Nav>
      )}
      <Heading>
        <div>
          <Typography tag="h1" variant="alpha">
            {heading ?? title}
          </Typography>
          {subtitle !== undefined && (
            <Typography tag="p" variant="omega" textColor="neutral600">
              {subtitle}
            </Typography>
          )}
        </div>
        {actions}
      </Heading>
      {children}
    </Main>
  );
}

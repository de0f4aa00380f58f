import { styled } from 'styled-components';

/** What stands while the next is fetched (`aria-busy`): it steps back, so that nobody takes it for the answer. */
export const Renewing = styled.div`
  &[aria-busy='true'] {
    opacity: 0.5;
  }
  @media (prefers-reduced-motion: no-preference) {
    transition: opacity 0.15s 0.1s;
  }
`;

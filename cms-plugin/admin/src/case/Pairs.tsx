import { styled } from 'styled-components';

/** Labels beside their values; one under the other where there is no room. */
export const Pairs = styled.dl`
  display: grid;
  gap: 0.4rem 2.4rem;
  margin: 0;
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};

  dt {
    color: ${({ theme }) => theme.colors.neutral600};
  }
  dd {
    margin: 0 0 0.8rem;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  @media (min-width: 640px) {
    grid-template-columns: minmax(14rem, 1fr) 2fr;
    gap: 1rem 2.4rem;

    dd {
      margin: 0;
    }
  }
`;

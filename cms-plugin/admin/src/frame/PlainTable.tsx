import { styled } from 'styled-components';

/** A table of a few columns that fits on a phone as it is. */
export const PlainTable = styled.table`
  inline-size: 100%;
  border-collapse: collapse;
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};

  th,
  td {
    text-align: start;
    vertical-align: baseline;
    padding: 0.8rem 0;
    padding-inline-end: 1.6rem;
    overflow-wrap: anywhere;
  }
  th {
    font-size: 1.2rem;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  tbody tr {
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  a {
    color: ${({ theme }) => theme.colors.primary600};
  }
`;

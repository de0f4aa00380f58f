import { styled } from 'styled-components';

/** Matters one under another. */
export const Stack = styled.div`
  display: grid;
  gap: 1.6rem;
  margin-block-end: 1.6rem;
`;

/** Short fields side by side, as many as fit. */
export const Fields = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr));
  gap: 1.6rem;
  align-items: start;
`;

/** Choices and buttons in a line that breaks. */
export const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem 1.6rem;
  align-items: center;
`;

import { Loader } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useWords } from '../language/use-words.js';

const Centre = styled.div`
  display: flex;
  justify-content: center;
  padding-block: 4.8rem;
`;

/** Something is being fetched; said to assistive technology as well. */
export function Waiting() {
  const say = useWords();
  return (
    <Centre aria-busy="true">
      <Loader small>{say('waiting')}</Loader>
    </Centre>
  );
}

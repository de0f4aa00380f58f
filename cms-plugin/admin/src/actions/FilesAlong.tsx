import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useWords } from '../language/use-words.js';
import type { ChosenFile } from './use-sent-files.js';

const Names = styled.ul`
  margin: 0;
  padding-inline-start: 2rem;
  list-style: disc;
  font-size: 1.4rem;
  overflow-wrap: anywhere;
`;

/** The files that leave with a message, named once more before it leaves. */
export function FilesAlong({ files }: { files: readonly ChosenFile[] }) {
  const say = useWords();
  if (files.length === 0) return null;
  return (
    <div>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {say('files.along')}
      </Typography>
      <Names>
        {files.map(({ id, name }) => (
          <li key={id}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </Names>
    </div>
  );
}

import { Button, Typography } from '@strapi/design-system';
import type { MessageTextVersion } from '@member-services/contract/forms';
import { PlainTable } from '../frame/PlainTable.js';
import { Section } from '../frame/Section.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';
import { wordedBy } from './MessageTextsPage.js';

interface TextVersionsProps {
  /** Newest first. */
  versions: readonly MessageTextVersion[];
  onBringBack: (version: MessageTextVersion) => void;
}

/** Who worded the message when; any of it can be brought back into the fields. */
export function TextVersions({ versions, onBringBack }: TextVersionsProps) {
  const say = useWords();
  return (
    <Section title={say('texts.versions')}>
      {versions.length === 0 ? (
        <Typography tag="p">{say('texts.noVersions')}</Typography>
      ) : (
        <VersionList versions={versions} onBringBack={onBringBack} />
      )}
    </Section>
  );
}

type VersionListProps = Pick<TextVersionsProps, 'versions'> & Partial<Pick<TextVersionsProps, 'onBringBack'>>;

/** The versions by number, person and time; without a way back where they are only told. */
export function VersionList({ versions, onBringBack }: VersionListProps) {
  const say = useWords();
  const format = useFormat();
  return (
    <PlainTable>
      <tbody>
        {versions.map((version) => {
          const number = format.number(version.version);
          return (
            <tr key={version.version}>
              <td>{say('texts.version', { number })}</td>
              <td>{wordedBy({ ...version, isDefault: version.text === null }, say, format.instant)}</td>
              {onBringBack && (
                <td>
                  <Button
                    size="S"
                    variant="tertiary"
                    aria-label={say('texts.bringBackAbout', { number })}
                    onClick={() => onBringBack(version)}
                  >
                    {say('texts.bringBack')}
                  </Button>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </PlainTable>
  );
}

import { Typography } from '@strapi/design-system';
import { directionOf, type Locale, type MessageTextPreview } from '@member-services/contract/forms';
import { styled } from 'styled-components';
import { Section } from '../frame/Section.js';
import { useWords } from '../language/use-words.js';
import { WithLinks } from './WithLinks.js';

const Mail = styled.iframe`
  inline-size: 100%;
  block-size: 56rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: #fff;
`;

const Bubble = styled.p`
  max-inline-size: 38rem;
  margin: 0.8rem 0 0;
  padding: 1.2rem 1.6rem;
  border-radius: 1.6rem;
  background: ${({ theme }) => theme.colors.neutral150};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.7;
  white-space: pre-line;
  overflow-wrap: anywhere;
`;

const Stack = styled.div`
  display: grid;
  gap: 1.6rem;
`;

interface TextPreviewProps {
  preview: MessageTextPreview | null;
  locale: Locale;
}

/** E-mail and text message as they would arrive, made by the function that sends them. */
export function TextPreview({ preview, locale }: TextPreviewProps) {
  const say = useWords();
  const own = { lang: locale, dir: directionOf(locale) };
  return (
    <Section title={say('texts.preview')}>
      {preview ? (
        <Stack>
          <div>
            <Typography tag="h3" variant="omega" fontWeight="bold">
              {say('texts.previewEmail')}
            </Typography>
            <Typography tag="p" {...own}>
              {preview.subject}
            </Typography>
            {/* An origin of its own, without scripts: the message looks as it does in a mail program. */}
            <Mail sandbox="" srcDoc={preview.html} title={say('texts.previewEmail')} />
          </div>
          <div>
            <Typography tag="h3" variant="omega" fontWeight="bold">
              {say('texts.previewSms')}
            </Typography>
            <Bubble {...own}>
              <WithLinks text={preview.sms} />
            </Bubble>
          </div>
        </Stack>
      ) : (
        <Typography tag="p">{say('texts.previewWaits')}</Typography>
      )}
    </Section>
  );
}

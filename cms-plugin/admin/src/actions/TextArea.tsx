import { Textarea } from '@strapi/design-system';
import { styled } from 'styled-components';

const Growing = styled(Textarea)`
  &&,
  && textarea {
    field-sizing: content;
    block-size: auto;
    min-block-size: 9rem;
    max-block-size: 40rem;
    line-height: 1.7;
  }
`;

interface TextAreaProps {
  id: string;
  value: string;
  onChange: (text: string) => void;
}

/** Room for a few sentences that grows with them, each paragraph in its own direction. */
export function TextArea({ id, value, onChange }: TextAreaProps) {
  return (
    <Growing id={id} dir="auto" resizable value={value} onChange={({ target }) => onChange(target.value)} />
  );
}

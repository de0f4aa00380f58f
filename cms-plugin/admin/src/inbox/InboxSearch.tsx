import { Button, Field } from '@strapi/design-system';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../language/use-words.js';

const Form = styled.form`
  display: flex;
  align-items: end;
  gap: 0.8rem;
  flex: 1 1 30rem;
  max-inline-size: 48rem;

  > :first-child {
    flex: 1;
  }
`;

/** Search by reference, membership number, mobile or words of the name. */
export function InboxSearch({ value, onSearch }: { value: string; onSearch: (search: string) => void }) {
  const say = useWords();
  const id = useId();
  const [text, setText] = useState(value);
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <Field.Root id={id}>
        <Field.Label>{say('inbox.search')}</Field.Label>
        <Field.Input
          type="search"
          name="search"
          {...(text !== '' && { dir: 'auto' })}
          autoComplete="off"
          placeholder={say('inbox.searchHint')}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            // The browser's own cross empties the field without a submit.
            if (target.value === '' && value !== '') onSearch('');
          }}
        />
      </Field.Root>
      <Button type="submit" variant="secondary" size="L">
        {say('inbox.searchGo')}
      </Button>
    </Form>
  );
}

import { Typography } from '@strapi/design-system';
import type { FieldDefinition, FormDefinition } from '@member-services/contract/forms';
import { styled } from 'styled-components';
import { PlainTable } from '../frame/PlainTable.js';
import { Localised } from '../language/Foreign.js';
import { useWords } from '../language/use-words.js';
import { missingLanguages } from '../localised-text/localised-value.js';
import { conditionWords } from './condition-words.js';

const Steps = styled.ol`
  display: grid;
  gap: 2rem;
  margin: 1.2rem 0 0;
  padding: 0;
  list-style: none;
`;

/** A form to be read: its steps, what each asks, of which type, whether it must be answered and when it is shown. */
export function FormOutline({ form }: { form: FormDefinition }) {
  const say = useWords();
  if (form.steps.length === 0) return <Typography tag="p">{say('form.empty')}</Typography>;
  return (
    <Steps>
      {form.steps.map((step) => (
        <li key={step.name}>
          <Typography tag="h3" variant="omega" fontWeight="bold">
            <Localised text={step.title} />
          </Typography>
          <PlainTable>
            <thead>
              <tr>
                <th scope="col">{say('form.field')}</th>
                <th scope="col">{say('form.type')}</th>
                <th scope="col">{say('form.conditions')}</th>
              </tr>
            </thead>
            <tbody>
              {step.fields.map((field) => (
                <FieldLine key={field.name} field={field} />
              ))}
            </tbody>
          </PlainTable>
        </li>
      ))}
    </Steps>
  );
}

function FieldLine({ field }: { field: FieldDefinition }) {
  const say = useWords();
  const inside = field.type === 'repeat' ? field.fields : [];
  return (
    <>
      <tr>
        <td>
          <Localised text={field.label} />{' '}
          <Typography variant="pi" textColor="neutral600">
            <code dir="ltr">{field.name}</code>
          </Typography>
          {missingLanguages(field.label).map((locale) => (
            <Typography key={locale} tag="div" variant="pi" textColor="warning700">
              {say(`localised.missing.${locale}`)}
            </Typography>
          ))}
          {'options' in field && field.options.length > 0 && (
            <Typography tag="div" variant="pi" textColor="neutral600">
              {field.options.map((option, index) => (
                <span key={option.value}>
                  {index > 0 && ' · '}
                  <Localised text={option.label} />
                </span>
              ))}
            </Typography>
          )}
        </td>
        <td>{say(`fieldType.${field.type}`)}</td>
        <td>
          {say(field.required === true ? 'form.required' : 'form.optional')}
          {field.sensitive === true && <> · {say('form.sensitive')}</>}
          {field.showWhen && <> · {conditionWords(field.showWhen, say)}</>}
        </td>
      </tr>
      {inside.map((cell) => (
        <FieldLine key={`${field.name}.${cell.name}`} field={cell} />
      ))}
    </>
  );
}

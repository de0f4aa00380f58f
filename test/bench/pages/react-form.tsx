import type { ServiceCard } from '@member-services/contract/forms';
import { ErrorMessage, Field, Form, Formik } from 'formik';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { object, string } from 'yup';
import { askedBy, type Asked } from './asked.js';

/** The form as React, Formik and Yup are commonly put together. */
function ReactForm({ from }: { from: string }) {
  const [card, setCard] = useState<ServiceCard>();
  useEffect(() => {
    void fetch(from)
      .then((answer) => answer.json() as Promise<{ data: ServiceCard }>)
      .then(({ data }) => setCard(data));
  }, [from]);
  if (!card) return null;
  const asked = askedBy(card);
  const schema = object(
    Object.fromEntries(asked.map(({ name, required }) => [name, required ? string().required() : string()])),
  );
  return (
    <>
      <h1>{card.title}</h1>
      <p>{card.summary}</p>
      <ul>
        {card.whatYouNeed.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
      <ol>
        {card.steps.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ol>
      <Formik
        initialValues={Object.fromEntries(asked.map(({ name }) => [name, '']))}
        validationSchema={schema}
        onSubmit={() => undefined}
      >
        <Form>
          <p>{card.notices.privacy.summary}</p>
          {asked.map((field) => (
            <AskedField key={field.name} {...field} />
          ))}
          <p>
            <button type="submit">متابعة</button>
          </p>
        </Form>
      </Formik>
    </>
  );
}

function AskedField({ name, label, type, options }: Asked) {
  if (!options) {
    return (
      <p>
        <label htmlFor={name}>{label}</label>
        <br />
        <Field id={name} name={name} type={type} />
        <ErrorMessage name={name} />
      </p>
    );
  }
  return (
    <fieldset>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <Field type="radio" name={name} value={option.value} /> {option.label}
        </label>
      ))}
    </fieldset>
  );
}

const place = document.querySelector('react-form');
if (place) createRoot(place).render(<ReactForm from={place.getAttribute('from') ?? ''} />);

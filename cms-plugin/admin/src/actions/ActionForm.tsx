import { Button, Typography } from '@strapi/design-system';
import {
  takesFiles,
  type ActionPreview,
  type CaseDetail,
  type StaffAction,
} from '@member-services/contract/forms';
import { Formik, type FormikHelpers } from 'formik';
import { useMemo, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { previewAction, readCase, takeAction } from '../data/cases.js';
import { isStale, useStaffClient, type Failure } from '../data/staff-client.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { useToday } from '../language/use-today.js';
import { useWords } from '../language/use-words.js';
import { ActionFields } from './ActionFields.js';
import { FilesField } from './FilesField.js';
import { FilesAlong } from './FilesAlong.js';
import { FirstFault } from './FirstFault.js';
import { LivePreview } from './LivePreview.js';
import { PreviewPane } from './PreviewPane.js';
import { StaleNotice } from './StaleNotice.js';
import { actionInputs, isSeenByApplicant } from './action-inputs.js';
import { useSentFiles } from './use-sent-files.js';
import { EMPTY_VALUES, actionBody, actionSchema, type ActionValues } from './action-values.js';
import { useStageFocus } from './use-stage-focus.js';

const Form = styled.form`
  display: grid;
  gap: 1.6rem;
`;

const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem;
`;

interface ActionFormProps {
  action: StaffAction;
  detail: CaseDetail;
  onDone: () => void;
  onCancel: () => void;
  /** The page is to show the newer case; what was typed here stays. */
  onRefreshed: () => void;
}

/** Where the form stands: being written, shown as the applicant will see it, or overtaken by somebody else. */
type Stage =
  | { kind: 'writing'; failure: Failure | null }
  | { kind: 'preview'; preview: ActionPreview; failure: Failure | null }
  | { kind: 'stale'; fresh: CaseDetail };

/** Fills in, shows and takes one action. Nothing typed is ever lost to an error. */
export function ActionForm({ action, detail, onDone, onCancel, onRefreshed }: ActionFormProps) {
  const say = useWords();
  const client = useStaffClient();
  const today = useToday();
  const [stage, setStage] = useState<Stage>({ kind: 'writing', failure: null });
  const formElement = useRef<HTMLFormElement>(null);
  useStageFocus(formElement, stage.kind);
  const inputs = useMemo(() => actionInputs(detail, action), [detail, action]);
  const schema = useMemo(() => actionSchema(inputs, today), [inputs, today]);
  const shownFirst = isSeenByApplicant(inputs);
  // Where somebody else has brought the case further, what was typed stays to be copied, and nothing can be sent.
  const isPossible = detail.actions.includes(action);
  // There is no way back from an erasure, and its button shows that.
  const isLasting = action === 'forget';
  const { files, tray } = useSentFiles(client, detail.reference);
  const [isUnsent, setUnsent] = useState(false);
  // A fault that was shown goes as soon as it is mended; before the first attempt there is none.
  const [attempted, setAttempted] = useState(false);

  /** A newer version of the case is fetched to say what changed; every other refusal is said as it is. */
  async function refused(failure: Failure, again: (failure: Failure) => Stage) {
    if (isStale(failure)) {
      const fresh = await readCase(client, detail.reference);
      setStage(fresh.ok ? { kind: 'stale', fresh: fresh.data } : again(fresh.failure));
    } else setStage(again(failure));
  }

  async function proceed(values: ActionValues, form: FormikHelpers<ActionValues>) {
    const sent = await tray.settled();
    setUnsent(sent === null);
    if (sent === null) return;
    const body = actionBody(action, detail.version, inputs, values, sent);
    if (shownFirst && body.words !== undefined && stage.kind !== 'preview') {
      const preview = await previewAction(client, detail.reference, body);
      if (preview.ok) setStage({ kind: 'preview', preview: preview.data, failure: null });
      else await refused(preview.failure, (failure) => ({ kind: 'writing', failure }));
      return;
    }
    const outcome = await takeAction(client, detail.reference, body);
    form.setSubmitting(false);
    if (outcome.ok) onDone();
    else
      await refused(outcome.failure, (failure) =>
        stage.kind === 'preview' ? { ...stage, failure } : { kind: 'writing', failure },
      );
  }

  return (
    <Formik<ActionValues>
      initialValues={EMPTY_VALUES}
      validationSchema={schema}
      validateOnBlur={false}
      validateOnChange={attempted}
      onSubmit={proceed}
    >
      {({ handleSubmit, isSubmitting, values }) => (
        <Form
          noValidate
          ref={formElement}
          onSubmit={(event) => {
            setAttempted(true);
            handleSubmit(event);
          }}
        >
          <FirstFault />
          {stage.kind === 'stale' && (
            <StaleNotice
              seen={detail}
              fresh={stage.fresh}
              action={action}
              onAccept={() => {
                onRefreshed();
                setStage({ kind: 'writing', failure: null });
              }}
            />
          )}
          {stage.kind === 'preview' ? (
            <>
              <PreviewPane preview={stage.preview} words={values.words} takesPlace />
              <FilesAlong files={files} />
            </>
          ) : (
            <>
              <ActionFields inputs={inputs} action={action} detail={detail} />
              {takesFiles(action) && <FilesField files={files} tray={tray} isUnsent={isUnsent} />}
              {isPossible && stage.kind === 'writing' && values.words.trim() === '' && (
                <LivePreview
                  detail={detail}
                  body={actionBody(action, detail.version, inputs, values)}
                  onStale={(failure) => {
                    // The step that is just being taken makes its own preview old.
                    if (!isSubmitting) void refused(failure, () => stage);
                  }}
                />
              )}
            </>
          )}
          {stage.kind !== 'stale' && stage.failure && <FailureNotice failure={stage.failure} />}
          {stage.kind !== 'stale' && !isPossible && (
            <Typography tag="p" role="status">
              {say('stale.gone')}
            </Typography>
          )}
          <Buttons>
            {stage.kind !== 'stale' && isPossible && (
              <Button type="submit" variant={isLasting ? 'danger' : 'default'} loading={isSubmitting}>
                {shownFirst && values.words.trim() !== '' && stage.kind === 'writing'
                  ? say('action.preview')
                  : say(
                      stage.kind === 'preview' && stage.preview.leavesOn === null
                        ? 'action.send'
                        : 'action.confirm',
                    )}
              </Button>
            )}
            {stage.kind === 'preview' ? (
              <Button
                type="button"
                variant="tertiary"
                onClick={() => setStage({ kind: 'writing', failure: null })}
              >
                {say('action.edit')}
              </Button>
            ) : (
              <Button
                type="button"
                variant="tertiary"
                onClick={() => {
                  tray.discard();
                  onCancel();
                }}
              >
                {say('action.cancel')}
              </Button>
            )}
          </Buttons>
        </Form>
      )}
    </Formik>
  );
}

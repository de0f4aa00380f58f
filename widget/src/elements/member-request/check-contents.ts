import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { applicantFields } from '../../submission/applicant-fields.js';
import type { SayFault } from '../../submission/problem.js';
import { checkView } from './check-view.js';
import type { RequestView } from './form-view.js';
import { change } from './other-steps.js';
import { consentsAsked } from './request-body.js';

/** The last step: everything once more; null until the whole texts that it shows have arrived. */
export function checkContents(
  { content, flow, language, level }: RequestView,
  say: SayFault,
): TemplateResult | null {
  const { filled } = flow;
  const { service, catalogue } = content;
  const { submission } = language.words;
  if (!catalogue) return null;
  const forms = flow.steps(content).filter((step) => step.name === 'form');
  const onChange = (path: string) => change(flow, content, path);
  return html`<p class="lead">${submission.check.lead}</p>
    ${checkView({
      content: { service, catalogue },
      groups: [
        {
          title: submission.applicant.title,
          area: 'applicant',
          fields: applicantFields(service.applicant, service.audience, submission.applicant),
          inputs: filled.applicant,
          onChange,
        },
        ...forms.map(({ title, fields }) => ({
          title,
          area: 'answers' as const,
          fields,
          inputs: filled.answers,
          onChange,
        })),
      ],
      filled,
      choices: consentsAsked({ service, catalogue }, filled, submission.check.noticeRead),
      problems: flow.problems,
      say,
      language,
      level: level + 2,
      onConsent: (purpose, given) => flow.consent(purpose, given),
      onSign: (signature) => flow.sign(signature),
      pad: flow.pad,
    })}`;
}

import { styled } from 'styled-components';
import { useFormat } from '../language/use-format.js';
import { Choices } from './Choices.js';

const Views = styled(Choices)`
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem;
  border: 0;
  margin-block-end: 1.2rem;

  button {
    font: inherit;
    font-size: 1.4rem;
    padding: 0.8rem 1.6rem;
    border-radius: 2rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
  button[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
  }
`;

interface ViewChoiceProps<View extends string> {
  /** What is chosen here, for whoever hears it. */
  legend: string;
  views: readonly { value: View; label: string; count?: number | undefined }[];
  chosen: View;
  onChoose: (view: View) => void;
}

/** Parts of a list of which one is shown, with how many each holds where that is known. */
export function ViewChoice<View extends string>({ legend, views, chosen, onChoose }: ViewChoiceProps<View>) {
  const { number } = useFormat();
  return (
    <Views>
      <legend>{legend}</legend>
      {views.map(({ value, label, count = 0 }) => (
        <button key={value} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          {label}
          {count > 0 && ` (${number(count)})`}
        </button>
      ))}
    </Views>
  );
}

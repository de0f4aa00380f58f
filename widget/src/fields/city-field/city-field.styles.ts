import { css } from 'lit';

export const cityStyles = css`
  ul {
    list-style: none;
    margin: 0;
    padding: 0.25rem;
    max-block-size: 16rem;
    max-inline-size: 20rem;
    overflow-y: auto;
    border: 1.5px solid var(--_field-line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 12%);
  }
  ul[hidden],
  ul:empty {
    display: none;
  }
  li {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    padding-inline: 0.75rem;
    border-radius: 0.375rem;
    cursor: pointer;
  }
  li:hover {
    background: var(--_raised);
  }
  li[aria-selected='true'] {
    background: var(--_tint);
    font-weight: 650;
  }
  @media (forced-colors: active) {
    li[aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
`;

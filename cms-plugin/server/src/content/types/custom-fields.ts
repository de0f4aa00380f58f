const WHOLE_ROW = { default: 12, isResizable: true } as const;

/** The fields that the plugin adds to Strapi's content types; their inputs stand in the panel. */
export const customFields = (['localised-text', 'localised-list', 'localised-words', 'form'] as const).map(
  (name) => ({
    name,
    plugin: 'member-services',
    type: 'json' as const,
    inputSize: WHOLE_ROW,
  }),
);

import type { Plugin } from 'vite';

/** Yup and what it stands on; none of it does anything but define. */
const YUP = /\/node_modules\/(?:yup|toposort|tiny-case|property-expr)\//;

/** What ties a kind of schema to the module though nobody makes one: its prototype for `instanceof`, a first sorting. */
const TIES = /^create(?:\$\d+)?\.(?:prototype|INVALID_DATE) = .*$/gm;

/**
 * Leaves out of the embed the kinds of schemas that nothing makes (objects, tuples, lazy ones) and what only they
 * need: the judgement goes through a form field by field, so that no object is ever judged by Yup.
 */
export const yupInUse: Plugin = {
  name: 'member-services:yup-in-use',
  enforce: 'pre',
  transform: (code, id) =>
    YUP.test(id)
      ? {
          code: code
            .replace(TIES, '')
            .replace(
              'const defaultSort = sortByKeyOrder',
              'const defaultSort = /* @__PURE__ */ sortByKeyOrder',
            ),
          moduleSideEffects: false,
        }
      : null,
};

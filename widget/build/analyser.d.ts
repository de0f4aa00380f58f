// The analyser's parts that its own declarations leave out.

declare module '@custom-elements-manifest/analyzer/src/create.js' {
  import type { Package } from 'custom-elements-manifest/schema';
  import type { Plugin } from '@custom-elements-manifest/analyzer';
  import type { SourceFile } from 'typescript';

  /** Reads the docstrings and declarations of source files. */
  export function create(sources: {
    modules: SourceFile[];
    plugins: Plugin[];
    context: { dev: boolean };
  }): Package;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  import type { Plugin } from '@custom-elements-manifest/analyzer';

  /** What Lit's decorators mean. */
  export function litPlugin(): Plugin[];
}

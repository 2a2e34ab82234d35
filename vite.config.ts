// Three builds, by mode: `element`, what readers load; `assets`, the scripts of our own pages;
// `pages`, the renderer of the pages, which scripts/build.ts runs and nobody serves.

import { defineConfig, type UserConfig } from 'vite'

const file = (input: Record<string, string>, outDir: string): UserConfig['build'] => ({
  outDir,
  modulePreload: false,
  // An entry that others import must keep its exports.
  rolldownOptions: { input, preserveEntrySignatures: 'strict', output: { entryFileNames: '[name].js', minify: true } },
})

export default defineConfig(({ mode }) => ({
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    // Engines that know light-dark() as it is: Vite must not rewrite it into something that ignores the page's color-scheme.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    ...(mode === 'pages'
      ? { ssr: 'src/pages/build-pages.tsx', outDir: 'build/pages', cssMinify: true }
      : mode === 'assets'
        ? file({ home: 'src/pages/assets/home.ts', docs: 'src/pages/assets/docs.ts' }, 'build/site/assets')
        : file({ 'news-quiz': 'src/widget/index.ts', article: 'src/widget/article/article.ts' }, 'build/site/v1')),
  },
  logLevel: 'warn',
}))

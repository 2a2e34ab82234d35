// The builds, by mode: `element`, what readers load first; `review`, what they load with their first answer; `estimate`, what a quiz
// with a slider needs; a language, its words; `assets`, the scripts of our own pages; `pages`, their renderer, which scripts/build.ts runs.

import { resolve } from 'node:path'
import { defineConfig, type Plugin, type UserConfig } from 'vite'

const file = (input: Record<string, string>, outDir: string): UserConfig['build'] => ({
  outDir,
  emptyOutDir: false,
  modulePreload: false,
  // An entry that others import must keep its exports.
  rolldownOptions: { input, preserveEntrySignatures: 'strict', output: { entryFileNames: '[name].js', minify: true } },
})

const jsxBy = (path: string) => ({ alias: { 'preact/jsx-runtime': resolve(path) } })

/** What each further file may hold: the rest is in the element's own, and a second copy of it would be a fault. */
const OWN = {
  review: /\/src\/(?:widget\/(?:review\/|kinds\/|kit\.ts)|quiz\/)/,
  estimate: /\/src\/(?:widget\/(?:estimate\/|kinds\/say-number|kit\.ts)|quiz\/)/,
}

const nothingTwice = (name: keyof typeof OWN): Plugin => ({
  name: 'nothing-twice',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []))
    const twice = modules.filter(
      ([id, { renderedLength }]) => renderedLength > 0 && !OWN[name].test(id) && !id.startsWith('\0'),
    )
    if (twice.length > 0) this.error(`${name}.js would hold a second copy of ${twice.map(([id]) => id).join(', ')}`)
  },
})

export default defineConfig(({ mode }) => ({
  publicDir: false,
  ...(mode === 'review' || mode === 'estimate'
    ? { plugins: [nothingTwice(mode)], resolve: jsxBy('src/widget/kit.ts') }
    : mode === 'element'
      ? { resolve: jsxBy('src/widget/jsx.ts') }
      : {}),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    // Engines that know light-dark() as it is: Vite must not rewrite it into something that ignores the page's color-scheme.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    ...(mode === 'pages'
      ? { ssr: 'src/pages/build-pages.tsx', outDir: 'build/pages', cssMinify: true }
      : mode === 'assets'
        ? file({ home: 'src/pages/assets/home.ts', docs: 'src/pages/assets/docs.ts' }, 'build/site/assets')
        : mode === 'review'
          ? file({ review: 'src/widget/review/review.ts' }, 'build/site/v1')
          : mode === 'estimate'
            ? file({ estimate: 'src/widget/estimate/estimate.ts' }, 'build/site/v1')
            : mode === 'element'
              ? file({ 'news-quiz': 'src/widget/index.ts' }, 'build/site/v1')
              : file({ [mode]: `src/widget/languages/${mode}.ts` }, 'build/site/v1')),
  },
  logLevel: 'warn',
}))

// Builds what browsers load: the element in one file, its stylesheet inside; and in the mode `pages` the pages' own scripts.

import { defineConfig } from 'vite'

const FILES = {
  element: { input: { 'news-quiz': 'src/widget/index.ts' }, outDir: 'build/site/v1' },
  pages: { input: { home: 'src/pages/assets/home.ts' }, outDir: 'build/site/assets' },
}

export default defineConfig(({ mode }) => {
  const { input, outDir } = mode === 'pages' ? FILES.pages : FILES.element
  return {
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      target: 'es2022',
      // Engines that know light-dark() as it is: Vite must not rewrite it into something that ignores the page's color-scheme.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      modulePreload: false,
      rolldownOptions: { input, output: { entryFileNames: '[name].js', minify: true } },
    },
    logLevel: 'warn',
  }
})

// The Worker as deployed: the app over the quizzes that the build compiled.

import { env } from 'cloudflare:workers'
import quizzes from '../../build/quizzes.txt'
import { openCatalogue } from './catalogue.ts'
import { createApp } from './create-app.ts'
import { readAsset } from './quiz-files.ts'

declare global {
  namespace Cloudflare {
    interface Env {
      /** What is in `build/site`, the files of quizzes included. */
      readonly ASSETS: Fetcher
    }
  }
}

export default createApp(openCatalogue(quizzes, readAsset(env.ASSETS)))

// The Worker as deployed: the app over the quizzes that the build compiled.

import quizzes from '../../build/quizzes.txt'
import { openCatalogue } from './catalogue.ts'
import { createApp } from './create-app.ts'

export default createApp(openCatalogue(quizzes))

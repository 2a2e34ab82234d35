// What the script tag loads: registers <news-quiz>, once, however often the script is loaded.

import { NewsQuizElement } from './news-quiz-element.ts'

if (customElements.get('news-quiz') === undefined) customElements.define('news-quiz', NewsQuizElement)

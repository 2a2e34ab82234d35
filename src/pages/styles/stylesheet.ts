// The one stylesheet of our own pages, known to their Content-Security-Policy by its hash.

import articles from './articles.css?inline'
import docs from './docs.css?inline'
import home from './home.css?inline'
import print from './print.css?inline'
import site from './site.css?inline'

export const css = site + home + articles + docs + print

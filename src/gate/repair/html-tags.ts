// The names of HTML's tags, to tell them from what a writer set between < and > as a placeholder.

const NAMES =
  "a abbr address article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark meta meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr";

const known: ReadonlySet<string> = new Set(NAMES.split(" "));

/** Whether HTML has a tag of that name, whatever its case. */
export function isHtmlTag(name: string): boolean {
  return known.has(name.toLowerCase());
}

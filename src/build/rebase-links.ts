// Puts the base path before writers' root-relative links and images.

import { defineMdastPlugin } from "satteri";

/** `[x](/lessons/b/)` becomes `/learn/lessons/b/` under the base `/learn`. */
export function rebaseLinks(base: string) {
  const prefix = base.replace(/\/+$/, "");
  const rebase = (url: string) => (/^\/(?!\/)/.test(url) ? prefix + url : url);
  return defineMdastPlugin({
    name: "rebase-links",
    link(node, context) {
      if (rebase(node.url) !== node.url) context.setProperty(node, "url", rebase(node.url));
    },
    image(node, context) {
      if (rebase(node.url) !== node.url) context.setProperty(node, "url", rebase(node.url));
    },
  });
}

// The product's names, as a reply is checked against them.

import pages from "../../../content/auxot/pages.yaml";
import words from "../../../content/site/reply-check.yaml";
import type { ProductNames } from "../../learning/check-reply/paths.ts";

export const productNames: ProductNames = { pages, otherPages: words.otherPages };

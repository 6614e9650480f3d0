package vn.cancu.portal;

import java.util.Locale;

/**
 * How often one reader may ask for something of this kind; how many times, application.yml says.
 */
enum Rate {
  /** The result of a question, as a page or a feed. */
  SEARCH,
  /** Whole results, the graph, a harvest: each is many questions to the search engine. */
  EXPORT,
  /** All other calls of the API. */
  API,
  /** All other pages. */
  PAGE,
  /** What costs next to nothing, or must answer always: never refused. */
  FREE;

  /** Its setting. */
  String setting() {
    return "cancu.rates." + name().toLowerCase(Locale.ROOT);
  }
}

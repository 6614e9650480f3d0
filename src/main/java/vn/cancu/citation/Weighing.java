package vn.cancu.citation;

import vn.cancu.citation.Governing.Read;

/** The last word on a relation that rules read. */
interface Weighing {
  /**
   * @param read by the rules
   * @param signs around the citation, not taken yet
   */
  Read weigh(Read read, Signs signs);
}

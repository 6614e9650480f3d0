package vn.cancu.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Why a document is among the results, the strongest first. */
public enum Reason {
  /** Its number, or the day it was issued, was typed. */
  NUMBER("so-hieu"),
  /** Its issuer was typed. */
  ISSUER("co-quan"),
  /** What stood in quotes stands in it exactly so. */
  QUOTED("ngoac-kep"),
  /** The words stand together in its subject. */
  SUBJECT_PHRASE("trich-yeu"),
  /** The words stand together in its text. */
  BODY_PHRASE("noi-dung"),
  /** All words stand in it, somewhere. */
  WORDS("du-tu"),
  /** A part of the words stands in it. */
  PART("mot-phan");

  private final String slug;

  Reason(String slug) {
    this.slug = slug;
  }

  public String slug() {
    return slug;
  }

  /** The reasons behind the names of matched queries: "WORDS.0". */
  static List<Reason> of(Collection<String> matched) {
    return Arrays.stream(values())
        .filter(reason -> matched.stream().anyMatch(name -> name.startsWith(reason.name() + ".")))
        .toList();
  }
}

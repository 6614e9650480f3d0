package vn.cancu.description;

import java.util.regex.Pattern;
import vn.cancu.document.FirstWords;
import vn.cancu.document.NumberReader;

/** How a line begins that changes what its words are worth; most lines are spared the patterns. */
final class TopicLines {
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:điều \\d{1,3}|\\d{1,2}[.)/]|[ivx]{1,5}[.)/-]|[a-zđ]\\)|(?:chương|mục|phần) [\\divx]|(?:một|hai|ba|bốn|năm|sáu|bảy) là)");
  private static final Pattern GROUNDS =
      Pattern.compile("[-+*]?\\s?(?:căn cứ|theo đề nghị|xét đề nghị|xét tờ trình)(?!\\p{L})");
  private static final FirstWords ITEM_BEGINS =
      FirstWords.of("điều|chương|mục|phần|một|hai|ba |bốn|năm|sáu|bảy");
  private static final FirstWords GROUNDS_BEGIN = FirstWords.of("căn cứ|theo|xét");
  private static final Pattern ATTACHED =
      Pattern.compile(
          "(?:phụ lục|danh mục|danh sách|quy chế|quy định|kế hoạch|chương i|điều 1[.:])(?!\\p{L})");

  private TopicLines() {}

  /** "Căn cứ …", "Theo đề nghị …": what the document rests on. */
  static boolean grounds(String key) {
    return mayBeGrounds(key) && GROUNDS.matcher(key).lookingAt();
  }

  /** "1. …", "Điều 2 …", "a) …", "Một là …". */
  static boolean item(String key) {
    return mayBeItem(key) && ITEM.matcher(key).lookingAt();
  }

  /** What comes with a letter: an annex, a list, a regulation that it issues. */
  static boolean attached(String key) {
    return ATTACHED.matcher(key).lookingAt();
  }

  private static boolean mayBeGrounds(String key) {
    int at = 0;
    while (at < key.length() - 1 && "-+* ".indexOf(key.charAt(at)) >= 0) {
      at++;
    }
    return GROUNDS_BEGIN.beginAt(key, at);
  }

  private static boolean mayBeItem(String key) {
    char second = key.length() > 1 ? key.charAt(1) : ' ';
    return NumberReader.isDigit(key.charAt(0))
        || "ivx).-/".indexOf(second) >= 0
        || ITEM_BEGINS.beginAt(key, 0);
  }
}

package vn.cancu.portal;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.Warning;

/** What a machine did to a document and where it doubts itself, in sentences. */
public record Reading(List<String> notes, List<String> doubts, int citations) {

  /** How sure a recognition was is told beside it; it is no doubt of its own. */
  private static final String CONFIDENCE = "ocr-confidence";

  static Reading of(DocumentRecord document) {
    var words = Words.VIETNAMESE;
    var notes = new ArrayList<String>();
    if (document.ocr()) {
      notes.add(words.say("may.ocr"));
    }
    var doubts = new ArrayList<String>();
    for (var warning : document.warnings()) {
      if (warning.code().equals(CONFIDENCE)) {
        notes.add(words.say("may.ocr-do-chac", String.valueOf(warning.detail())));
      } else {
        doubts.add(doubt(warning));
      }
    }
    for (var repair : document.repairs()) {
      var key = "sua-chu." + repair.kind();
      notes.add(words.say(words.knows(key) ? key : "sua-chu.khac", repair.runs(), repair.kind()));
    }
    return new Reading(notes, doubts, document.citations().size());
  }

  private static String doubt(Warning warning) {
    var words = Words.VIETNAMESE;
    var key = "canh-bao." + warning.code();
    var sentence = words.knows(key) ? words.say(key) : words.say("canh-bao.khac", warning.code());
    return warning.detail() == null || warning.detail().isBlank()
        ? sentence
        : words.say("canh-bao.chi-tiet", sentence, warning.detail());
  }
}

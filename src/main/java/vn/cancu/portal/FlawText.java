package vn.cancu.portal;

import vn.cancu.correction.Field;
import vn.cancu.correction.Flaw;

/** What is wrong with a correction, in sentences; and the names of the fields. */
final class FlawText {
  private FlawText() {}

  static String of(Flaw flaw) {
    return Words.VIETNAMESE.say(
        switch (flaw.code()) {
          case UNKNOWN_FIELD -> "sua.loi.muc-la";
          case WRONG_KIND -> "sua.loi.sai-kieu";
          case EMPTY -> "sua.loi.trong";
          case TOO_LONG -> "sua.loi.qua-dai";
          case TOO_MANY -> "sua.loi.qua-nhieu";
          case UNREADABLE -> "sua.loi.ky-tu-la";
          case UNKNOWN_TYPE -> "sua.loi.loai-la";
          case UNKNOWN_TOPIC -> "sua.loi.chu-de-la";
          case NO_DATE -> "sua.loi.ngay";
          case OTHER_PRECISION -> "sua.loi.do-chinh-xac";
          case NO_NUMBER -> "sua.loi.so";
          case NO_SYMBOL -> "sua.loi.ky-hieu";
          case NO_VISIBILITY -> "sua.loi.ai-xem";
          case NO_REASON -> "sua.loi.ly-do";
        },
        flaw.values().toArray());
  }

  /**
   * What a program called the field; a name that is none of ours is told only where it is plain.
   */
  static String named(Flaw flaw) {
    return flaw.field().matches("[A-Za-z0-9_.-]{1,40}") ? flaw.field() : "?";
  }

  /** What people call the field. */
  static String label(Field field) {
    return Words.VIETNAMESE.say(
        switch (field) {
          case TYPE -> "muc.loai";
          case NUMBER -> "sua.so";
          case SYMBOL -> "sua.ky-hieu";
          case ISSUER -> "muc.co-quan";
          case PARENT -> "muc.cap-tren";
          case PLACE -> "muc.noi";
          case DATE -> "muc.ngay";
          case SUBJECT -> "sua.trich-yeu";
          case RECIPIENTS -> "muc.noi-nhan";
          case COPIES -> "muc.dong-nhan";
          case SIGNER -> "muc.nguoi-ky";
          case URGENCY -> "muc.khan";
          case TOPICS -> "muc.chu-de";
          case VISIBILITY -> "sua.ai-xem";
        });
  }
}

package vn.cancu.portal;

import vn.cancu.account.AccountException;
import vn.cancu.account.Accounts;

/** What is wrong with an account, for the one who typed it. */
final class AccountText {
  private AccountText() {}

  /** The sentence; throws the exception on where it is no matter of what was typed. */
  static String of(AccountException wrong) {
    return switch (wrong.reason()) {
      case PASSWORD_SHORT -> Words.VIETNAMESE.say("mat-khau.ngan", Accounts.SHORTEST_PASSWORD);
      case PASSWORD_LONG -> Words.VIETNAMESE.say("mat-khau.dai", Accounts.LONGEST_PASSWORD);
      case PASSWORD_LIKE_NAME -> Words.VIETNAMESE.say("mat-khau.de-doan");
      case PASSWORD_SAME -> Words.VIETNAMESE.say("mat-khau.nhu-cu");
      case BAD_NAME -> Words.VIETNAMESE.say("tai-khoan.ten-sai");
      case NAME_TAKEN -> Words.VIETNAMESE.say("tai-khoan.da-co", wrong.about());
      case UNKNOWN_NAME -> Words.VIETNAMESE.say("tai-khoan.khong-con");
      case LAST_ADMINISTRATOR -> Words.VIETNAMESE.say("tai-khoan.quan-tri-cuoi", wrong.about());
      case FILE_BROKEN, FILE_NOT_WRITABLE -> throw wrong;
    };
  }
}

package vn.cancu.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything that is recorded. What people only read is none of it. */
public enum Act {
  SIGNED_IN,
  SIGN_IN_FAILED,
  LOCKED_OUT,
  SIGNED_OUT,
  UPLOADED,
  CORRECTED,
  PUBLISHED,
  WITHDRAWN,
  RESTORED,
  RULED,
  MERGED,
  KEPT_APART,
  TRIED_AGAIN,
  DISCARDED,
  /** Taken out of the archive with every byte: it may not be there. */
  PURGED,
  EXPORTED,
  REREAD,
  REINDEXED,
  ACCOUNT_ADDED,
  ACCOUNT_REMOVED,
  ROLE_SET,
  PASSWORD_SET,
  PASSWORD_RESET,
  ACCOUNT_DISABLED,
  ACCOUNT_ENABLED,
  ACCOUNT_UNLOCKED,
  LOG_EXPORTED,
  /** The log itself: its end was torn or is missing, and it goes on behind that. */
  LOG_MENDED;

  /** As it stands in the file and in addresses: "signed-in". */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Act> of(String slug) {
    return Arrays.stream(values()).filter(act -> act.slug().equals(slug)).findFirst();
  }
}

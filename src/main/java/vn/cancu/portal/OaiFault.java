package vn.cancu.portal;

/** Why a request of OAI-PMH has no answer, by the code that the protocol has for it. */
final class OaiFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param why for whoever wrote the program that asks
   */
  OaiFault(String code, String why) {
    super(why, null, false, false);
    this.code = code;
  }

  static OaiFault badArgument(String why) {
    return new OaiFault("badArgument", why);
  }

  static OaiFault badToken() {
    return new OaiFault("badResumptionToken", "The resumptionToken is none of this repository.");
  }

  String code() {
    return code;
  }
}

package vn.cancu.citation;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerPhrase;

/** The body whose name begins at a place, short names made whole by what the citing document is. */
final class NamedBody {
  private final Flow flow;
  private final @Nullable String citing;
  private final @Nullable String self;
  private final @Nullable String above;
  private final Parties parties;

  NamedBody(Flow flow, Citations.Citing document) {
    this.flow = flow;
    this.citing = document.home();
    this.self = document.issuer();
    this.above = document.parent();
    this.parties = new Parties(flow, document);
  }

  IssuerPhrase.@Nullable Found read(int at) {
    var head = OwnHead.read(flow, at, self);
    head = head == null ? parties.honoured(at) : head;
    if (head != null) {
      return head;
    }
    var own = IssuerPhrase.own(flow.text, flow.key, at, self);
    var found = IssuerPhrase.read(flow.text, flow.key, at, citing);
    var read = own == null || found != null && found.end() > own.end() ? found : own;
    return read == null || read.name() == null
        ? read
        : new IssuerPhrase.Found(
            parties.whole(OwnName.complete(read.name(), self, above)), read.end());
  }
}

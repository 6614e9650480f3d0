package vn.cancu.citation;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.Capitals;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.OwnBodies;
import vn.cancu.document.Spelling;

/** The body whose name begins at a place, short names made whole by what the citing document is. */
final class NamedBody {
  private static final int LONGEST = 160;

  /** Rules ask for the same body again and again; power of two. */
  private static final int READ_LATELY = 256;

  /** Behind each of the places read lately, and what stands there. */
  private final int[] places = new int[READ_LATELY];

  private final IssuerPhrase.@Nullable Found[] found =
      new IssuerPhrase.@Nullable Found[READ_LATELY];
  private final Flow flow;
  private final @Nullable String citing;
  private final @Nullable String self;
  private final @Nullable String above;
  private final Parties parties;

  /**
   * @param citing whose province completes names, or null
   */
  NamedBody(Flow flow, Citations.Citing document, @Nullable String citing) {
    this.flow = flow;
    this.citing = citing;
    this.self = document.issuer();
    this.above = document.parent();
    this.parties = new Parties(flow, document, citing);
  }

  IssuerPhrase.@Nullable Found read(int at) {
    int place = at & READ_LATELY - 1;
    if (places[place] != at + 1) {
      found[place] = readAnew(at);
      places[place] = at + 1;
    }
    return found[place];
  }

  private IssuerPhrase.@Nullable Found readAnew(int at) {
    if (at > 3 && flow.text.startsWith("CỦA ", at - 4)) {
      return inCapitals(at);
    }
    var head = OwnHead.read(flow, at, self, above);
    head = head == null ? parties.honoured(at) : head;
    head = head == null ? OwnBodies.superior(flow.text, flow.key, at, above) : head;
    head = head == null ? atLevel(at) : head;
    if (head != null) {
      return head;
    }
    var own = OwnBodies.own(flow.text, flow.key, at, self);
    own = own == null ? OwnBodies.own(flow.text, flow.key, at, above) : own;
    var found = IssuerPhrase.read(flow.text, flow.key, at, citing);
    var read = own == null || found != null && found.end() > own.end() ? found : own;
    if (read == null) {
      return parties.bare(at);
    }
    var name = read.name();
    if (name == null) {
      var under = above == null ? null : IssuerPhrase.read(flow.text, flow.key, at, above);
      var placed = under == null || under.name() == null ? parties.placed(at) : under;
      return placed == null ? read : placed;
    }
    return new IssuerPhrase.Found(parties.whole(OwnName.complete(name, self, above)), read.end());
  }

  /** "Tòa án tỉnh", which is this court or the one above; where it is neither, null. */
  private IssuerPhrase.@Nullable Found atLevel(int at) {
    for (var body : new String[] {self, above}) {
      var found = OwnBodies.atLevel(flow.text, flow.key, at, body);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** A name within words in capitals, which alone do not show where it ends. */
  private IssuerPhrase.@Nullable Found inCapitals(int at) {
    int end = at;
    while (end < flow.length()
        && end - at < LONGEST
        && !Character.isLowerCase(flow.text.charAt(end))
        && ",;:(".indexOf(flow.text.charAt(end)) < 0) {
      end++;
    }
    var text = Capitals.sentence(flow.text.substring(at, end));
    var found =
        text.length() == end - at ? IssuerPhrase.read(text, Spelling.key(text), 0, citing) : null;
    return found == null ? null : new IssuerPhrase.Found(found.name(), at + found.end());
  }
}

package vn.cancu.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Relation;
import vn.cancu.document.Signer;
import vn.cancu.document.Visibility;

/** A document of a test, written down in a few words. */
public final class Draft {
  private final String type;
  private final @Nullable String number;
  private final @Nullable String symbol;
  private final @Nullable String issuer;
  private final @Nullable String date;
  private final List<Citation> citations = new ArrayList<>();
  private String subject = "về việc chung";
  private String text = "";
  private String content = "";
  private @Nullable String signer;
  private @Nullable String parent;
  private List<String> topics = List.of();
  private Visibility visibility = Visibility.PUBLIC;
  private List<String> recipients = List.of();
  private List<String> copies = List.of();

  private Draft(
      String type,
      @Nullable String number,
      @Nullable String symbol,
      @Nullable String issuer,
      @Nullable String date) {
    this.type = type;
    this.number = number;
    this.symbol = symbol;
    this.issuer = issuer;
    this.date = date;
  }

  public static Draft of(
      String type,
      @Nullable String number,
      @Nullable String symbol,
      @Nullable String issuer,
      @Nullable String date) {
    return new Draft(type, number, symbol, issuer, date);
  }

  public Draft subject(String words) {
    subject = words;
    return this;
  }

  public Draft text(String words) {
    text = words;
    return this;
  }

  /** Another file of the same document: the same facts, other bytes. */
  public Draft copy(String difference) {
    content = difference;
    return this;
  }

  public Draft parent(String name) {
    parent = name;
    return this;
  }

  public Draft signer(String name) {
    signer = name;
    return this;
  }

  public Draft topics(String... slugs) {
    topics = List.of(slugs);
    return this;
  }

  /** Kính gửi. */
  public Draft to(String... names) {
    recipients = List.of(names);
    return this;
  }

  /** Nơi nhận. */
  public Draft copiedTo(String... names) {
    copies = List.of(names);
    return this;
  }

  public Draft internal() {
    visibility = Visibility.INTERNAL;
    return this;
  }

  public Draft visible() {
    visibility = Visibility.PUBLIC;
    return this;
  }

  public Draft citesNothing() {
    citations.clear();
    return this;
  }

  public Draft cites(
      Relation relation,
      String type,
      @Nullable String number,
      @Nullable String symbol,
      @Nullable String issuer,
      @Nullable String date) {
    return cites(
        relation,
        "%s số %s/%s".formatted(type, number, symbol),
        type,
        number,
        symbol,
        issuer,
        date);
  }

  /** Cites a law by its title, as printed, with the date that stands in it. */
  public Draft titled(Relation relation, String raw, @Nullable String date) {
    return cites(relation, raw, "luat", null, null, "Quốc hội", date);
  }

  /** Cites another draft in this sentence, which holds {} in its place. */
  public Draft says(Relation relation, String sentence, Draft other, @Nullable String provision) {
    var raw = "%s số %s/%s".formatted(other.type, other.number, other.symbol);
    int start = citations.size() * 100;
    citations.add(
        new Citation(
            raw,
            start,
            start + raw.length(),
            2,
            other.type,
            other.number,
            other.symbol,
            other.date == null ? null : new PartialDate(other.date),
            other.issuer,
            provision,
            relation,
            null,
            "verb",
            sentence.replace("{}", raw),
            null,
            0.9));
    return this;
  }

  private Draft cites(
      Relation relation,
      String raw,
      String type,
      @Nullable String number,
      @Nullable String symbol,
      @Nullable String issuer,
      @Nullable String date) {
    int start = citations.size() * 100;
    citations.add(
        new Citation(
            raw,
            start,
            start + raw.length(),
            1,
            type,
            number,
            symbol,
            date == null ? null : new PartialDate(date),
            issuer,
            null,
            relation,
            "Thực hiện",
            "verb",
            "Thực hiện " + raw + " nêu trên, đề nghị các đơn vị triển khai.",
            null,
            0.9));
    return this;
  }

  /** Cites another draft with everything that names it. */
  public Draft cites(Relation relation, Draft other) {
    return cites(relation, other.type, other.number, other.symbol, other.issuer, other.date);
  }

  public String id() {
    return sha256().substring(0, 32);
  }

  String bytes() {
    return String.join("|", type, number + "/" + symbol, String.valueOf(issuer), date + content);
  }

  String text() {
    return "V/v " + subject + "\n\n" + text;
  }

  DocumentRecord record() {
    return new DocumentRecord(
        id(),
        "van-ban.txt",
        sha256(),
        "text/plain",
        1,
        false,
        type,
        number,
        symbol,
        issuer,
        parent,
        null,
        date == null ? null : new PartialDate(date),
        subject,
        recipients,
        copies,
        signer == null ? null : new Signer(signer, "GIÁM ĐỐC", null),
        null,
        topics,
        visibility,
        "in-archive",
        List.of(),
        citations,
        List.of());
  }

  private String sha256() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(bytes().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

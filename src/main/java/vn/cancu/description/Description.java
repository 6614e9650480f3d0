package vn.cancu.description;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Signer;
import vn.cancu.document.Warning;

/**
 * What the text says of the document itself. Null where it says nothing.
 *
 * @param home a body whose name tells the province where the issuer's own does not: it completes
 *     what the document names
 */
public record Description(
    @Nullable String type,
    @Nullable String number,
    @Nullable String symbol,
    @Nullable String issuer,
    @Nullable String parent,
    @Nullable String home,
    @Nullable String place,
    @Nullable PartialDate date,
    @Nullable String subject,
    List<String> recipients,
    List<String> copies,
    @Nullable Signer signer,
    @Nullable String urgency,
    List<String> topics,
    List<Warning> warnings) {}

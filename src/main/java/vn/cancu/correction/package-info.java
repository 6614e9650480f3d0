/**
 * What people set in the description of a document, beside what the machine read and never over it.
 *
 * <p>A correction is one {@link vn.cancu.correction.Field} with the value that a person gave it,
 * who, when and why. Those of a document lie in the file {@code corrections.json} of its archive
 * object, next to {@code record.json}, which goes on to hold the machine's reading alone:
 *
 * <pre>
 * {"number": {"value": "1358", "by": "lan", "at": "2026-11-23T01:20:05Z", "reason": "máy đọc 1 thành I"},
 *  "parent": {"value": null, ...}}        null: a person looked, and it can't be told
 * </pre>
 *
 * <p>What a person said of a citation is a {@link vn.cancu.correction.Ruling}, in the same file:
 *
 * <pre>
 * {"citations": [{"verdict": "accepted|corrected|rejected", "read": {the citation as it was read},
 *                 "meant": {"relation": "amends", "type": ..., "number": ..., "symbol": ...,
 *                           "date": ..., "issuer": ...} where corrected,
 *                 "by": "lan", "at": "2026-11-23T01:20:05Z", "reason": null}]}
 * </pre>
 *
 * What readers, indices, lineage, exports and feeds get is {@link
 * vn.cancu.correction.Corrections#over}, which the archive applies where it hands a document out,
 * and nowhere else. A second reading replaces record.json and leaves corrections.json as it is.
 *
 * <p>Visibility is kept where the archive always kept it, with each file; the correction here only
 * tells who set it and why.
 */
@NullMarked
package vn.cancu.correction;

import org.jspecify.annotations.NullMarked;

package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cancu.lineage.Inbound;
import vn.cancu.lineage.InboundFacet;
import vn.cancu.lineage.InboundSort;

final class InboundChoicesTest {
  private static final String COMMUNE = "Ủy ban nhân dân xã Tân Lập";

  /** What a name means is ticked in its own rows; what means nothing keeps a row. */
  @Test
  void ticksTheRowsThatANameMeans() {
    var counted =
        List.of(
            new Inbound.Value("ubnd-xa-tan-lap-tinh-son-la", COMMUNE + ", tỉnh Sơn La", 3),
            new Inbound.Value("so-noi-vu-tinh-son-la", "Sở Nội vụ tỉnh Sơn La", 2),
            new Inbound.Value("ubnd-xa-tan-lap-tinh-hoa-binh", COMMUNE + ", tỉnh Hòa Bình", 1));
    var address =
        new InboundAddress(
            "a/2020/1",
            Map.of(InboundFacet.ISSUER, List.of(COMMUNE, "Sở Y tế")),
            InboundSort.NEWEST,
            1);
    var choices = InboundChoices.of(address, Map.of(InboundFacet.ISSUER, counted));
    assertEquals(
        List.of(
            "Sở Y tế 0 true",
            COMMUNE + ", tỉnh Sơn La 3 true",
            COMMUNE + ", tỉnh Hòa Bình 1 true",
            "Sở Nội vụ tỉnh Sơn La 2 false"),
        choices.groups().getFirst().values().stream()
            .map(each -> each.label() + " " + each.count() + " " + each.chosen())
            .toList());
    assertEquals(
        List.of(
            address.without(InboundFacet.ISSUER, "Sở Y tế").href(),
            "/van-ban/a/2020/1/vien-dan-boi?coquan=S%E1%BB%9F+Y+t%E1%BA%BF",
            "/van-ban/a/2020/1/vien-dan-boi?coquan=S%E1%BB%9F+Y+t%E1%BA%BF"),
        choices.chips().stream().map(FacetGroups.Chip::remove).toList());
  }
}

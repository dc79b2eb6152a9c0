package org.quizwright.rendering.pdf.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmpTest {

  @Test
  void writesTitlesThatHoldMarkup() {
    Imprint imprint = new Imprint("Bread & <soap>", "en-GB", "key");
    String packet = new String(Xmp.packet(imprint, "producer", "2026-01-01T00:00:00Z"), UTF_8);
    assertThat(packet).contains("Bread &amp; &lt;soap&gt;").doesNotContain("@");
  }
}

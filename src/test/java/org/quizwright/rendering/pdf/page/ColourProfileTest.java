package org.quizwright.rendering.pdf.page;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ColourProfileTest {

  @Test
  void hidesWhichPlatformMadeIt() {
    byte[] profile = ColourProfile.srgb();
    assertThat(Arrays.copyOfRange(profile, 40, 44)).containsOnly(0);
    assertThat(Arrays.copyOfRange(profile, 36, 40)).isEqualTo("acsp".getBytes(US_ASCII));
  }
}

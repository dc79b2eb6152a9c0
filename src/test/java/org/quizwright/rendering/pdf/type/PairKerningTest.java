package org.quizwright.rendering.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class PairKerningTest {

  @Test
  void movesAnOverhangingPairTogether() throws IOException {
    assertThat(kern(Face.LATO_REGULAR, 'A', 'V')).isNegative();
    assertThat(kern(Face.LATO_REGULAR, 'Т', 'о')).isNegative();
  }

  @Test
  void leavesUprightPairsAlone() throws IOException {
    assertThat(kern(Face.LATO_REGULAR, 'n', 'n')).isZero();
  }

  @Test
  void makesKernedTextNarrowerByJustThePairs() throws IOException {
    Typeface lato = Typeface.of(Face.LATO_REGULAR);
    float apart = lato.width("A") + lato.width("V") + lato.width("A");
    int kern = Math.round(kern(Face.LATO_REGULAR, 'A', 'V') * 1000 / 2000f);
    int back = Math.round(kern(Face.LATO_REGULAR, 'V', 'A') * 1000 / 2000f);
    assertThat(lato.width("AVA")).isEqualTo(apart + kern + back);
  }

  private static int kern(Face face, char left, char right) throws IOException {
    try (InputStream in = PairKerningTest.class.getResourceAsStream(face.resource())) {
      SfntFile file = new SfntFile(in.readAllBytes());
      CharacterMap characters = new CharacterMap(file);
      return new PairKerning(file).between(characters.glyph(left), characters.glyph(right));
    }
  }
}

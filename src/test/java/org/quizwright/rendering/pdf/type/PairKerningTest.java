package org.quizwright.rendering.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PairKerningTest {

  @Test
  void movesAnOverhangingPairTogether() throws IOException {
    assertThat(kern(Face.LATO_REGULAR, 'A', 'V')).isNegative();
    assertThat(kern(Face.LATO_REGULAR, 'Т', 'о')).isNegative();
  }

  @ParameterizedTest
  @EnumSource(
      value = Face.class,
      names = {"LATO_REGULAR", "LATO_ITALIC", "LATO_SEMIBOLD", "LATO_BOLD"})
  void readsSinglePairsAndClassesOfGlyphs(Face face) throws IOException {
    for (String pair : List.of("AV", "To", "We", "P,", "LT", "Vé", "Ты", "Го")) {
      assertThat(kern(face, pair.charAt(0), pair.charAt(1))).as(pair).isLessThan(-50);
    }
  }

  /** A face whose table only places accents has no pairs. */
  @Test
  void leavesAFaceWithoutPairsAsItIs() throws IOException {
    assertThat(kern(Face.OPEN_SANS_REGULAR, 'A', 'V')).isZero();
    Typeface open = Typeface.of(Face.OPEN_SANS_REGULAR);
    assertThat(open.width("AVA")).isEqualTo(2 * open.width("A") + open.width("V"));
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

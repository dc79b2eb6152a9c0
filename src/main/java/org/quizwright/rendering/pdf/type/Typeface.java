package org.quizwright.rendering.pdf.type;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfTextArray;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** A face ready to measure and to show text, with its kerning; belongs to one thread. */
public final class Typeface {

  private static final int UNITS_PER_EM_AT = 18;
  private static final int LATIN = 256;
  private static final short UNKNOWN = Short.MIN_VALUE;
  private static final ThreadLocal<Map<Face, Typeface>> LOADED =
      ThreadLocal.withInitial(() -> new EnumMap<>(Face.class));

  private final Face face;
  private final BaseFont font;
  private final CharacterMap characters;
  private final PairKerning kerning;
  private final float unitsPerEm;
  private final Map<Integer, Integer> knownPairs = new TreeMap<>();

  /** The same for the letters that nearly all text is made of, where a map would be too slow. */
  private final short[] latinPairs = new short[LATIN * LATIN];

  private Typeface(Face face) {
    byte[] bytes = bytes(face);
    SfntFile file = new SfntFile(bytes);
    ByteBuffer head = file.table("head");
    this.face = face;
    this.characters = new CharacterMap(file);
    this.kerning = new PairKerning(file);
    this.unitsPerEm = head.getChar(UNITS_PER_EM_AT);
    this.font = font(face, bytes);
    Arrays.fill(latinPairs, UNKNOWN);
  }

  /** The face for this thread: a font file is read while it is written, so threads can't share. */
  public static Typeface of(Face face) {
    return LOADED.get().computeIfAbsent(face, Typeface::new);
  }

  /** Gets all faces of this thread ready for a new document with the same subset names as ever. */
  public static void startDocument() {
    LOADED.get().values().forEach(Typeface::restart);
  }

  private void restart() {
    font.setSecureRandom(new StableRandom(face.name().hashCode()));
  }

  /** Whether the face has a glyph for the character. */
  public boolean covers(char character) {
    return characters.glyph(character) != 0;
  }

  /** Whether the face has a glyph for every letter of a text. */
  public boolean shows(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(point -> !Character.isWhitespace(point) && !Character.isIdentifierIgnorable(point))
        .allMatch(point -> Character.isBmpCodePoint(point) && covers((char) point));
  }

  /** The width of kerned text, in thousandths of the type size. */
  public float width(String text) {
    float sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += advance(text, i);
    }
    return sum;
  }

  /** What one character adds to the width of a text, kerned with the one before it. */
  float advance(String text, int at) {
    int kern = at == 0 ? 0 : kern(text.charAt(at - 1), text.charAt(at));
    return font.getWidth(text.charAt(at)) + kern;
  }

  /** The text cut where kerning moves a glyph. */
  public PdfTextArray kerned(String text) {
    PdfTextArray array = new PdfTextArray();
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      int kern = kern(text.charAt(i - 1), text.charAt(i));
      if (kern != 0) {
        array.add(text.substring(start, i));
        array.add(-kern);
        start = i;
      }
    }
    array.add(text.substring(start));
    return array;
  }

  public BaseFont font() {
    return font;
  }

  private int kern(char left, char right) {
    if (left >= LATIN || right >= LATIN) {
      return rareKern(left, right);
    }
    int pair = left * LATIN + right;
    if (latinPairs[pair] == UNKNOWN) {
      latinPairs[pair] = (short) units(left, right);
    }
    return latinPairs[pair];
  }

  private int rareKern(char left, char right) {
    return knownPairs.computeIfAbsent(left << Character.SIZE | right, pair -> units(left, right));
  }

  private int units(char left, char right) {
    int kern = kerning.between(characters.glyph(left), characters.glyph(right));
    return Math.round(kern * 1000 / unitsPerEm);
  }

  private static byte[] bytes(Face face) {
    try (InputStream in = Typeface.class.getResourceAsStream(face.resource())) {
      if (in == null) {
        throw new IllegalStateException("font missing from the class path: " + face.resource());
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BaseFont font(Face face, byte[] bytes) {
    try {
      BaseFont font =
          BaseFont.createFont(face.name() + ".ttf", BaseFont.IDENTITY_H, true, false, bytes, null);
      font.setIncludeCidSet(false);
      font.setSecureRandom(new StableRandom(face.name().hashCode()));
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.quizwright.rendering.pdf.view;

import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Edition;
import org.quizwright.rendering.pdf.page.Format;
import org.quizwright.rendering.pdf.type.TextStyle;

/**
 * Every measure of a sheet, from its paper and edition.
 *
 * @param scale how much larger than in the standard edition circles, boxes and indents are
 * @param lineLength the longest line of a passage, in points
 * @param tint the grey of table heads and boxes; 1 for none
 * @param writingPitch from one writing line to the next, in points
 */
record Style(
    Format format,
    Lettering lettering,
    float scale,
    float lineLength,
    float tint,
    float writingPitch) {

  static final float HAIRLINE = 0.4f;
  static final float RULE = 1.2f;
  private static final float SOFT = 0.3f;
  private static final float TRACKING = 0.45f;
  private static final float MILLIMETRE = 72 / 25.4f;
  private static final float RUNNING_HEAD = 32;
  private static final float STANDARD_TEXT = 10.8f;
  private static final float LARGE = 1.4f;
  private static final float WRITING_ROOM = 0.2f;

  static Style of(Blueprint blueprint) {
    Lettering lettering = Lettering.of(blueprint.edition());
    float scale = lettering.text().size() / STANDARD_TEXT;
    Format format = Format.of(blueprint.paper(), RUNNING_HEAD * (1 + (scale - 1) / 2));
    boolean dyslexia = blueprint.edition() == Edition.DYSLEXIA;
    return new Style(
        format,
        lettering,
        scale,
        dyslexia ? 400 : format.measure(),
        blueprint.edition() == Edition.STANDARD ? 0.92f : 1,
        writingPitch(blueprint.edition()) * MILLIMETRE);
  }

  private static float writingPitch(Edition edition) {
    return switch (edition) {
      case STANDARD -> 8;
      case DYSLEXIA -> 10;
      case LARGE -> 12;
    };
  }

  /** How much closer writing lines may stand where that fills a page; never in standard type. */
  float writingSpare() {
    return Math.max(0, writingPitch - writingPitch(Edition.STANDARD) * MILLIMETRE) / 2;
  }

  /** How much wider apart they may stand where that fills a page. */
  float writingRoom() {
    return WRITING_ROOM * writingPitch;
  }

  /** Whether the type is so large that few lines fill a page. */
  boolean isLarge() {
    return scale > LARGE;
  }

  /** A length of the standard edition, grown with the edition's type. */
  float scaled(float points) {
    return points * scale;
  }

  static float millimetres(float length) {
    return length * MILLIMETRE;
  }

  /** A gap or indent of the standard edition; it grows less than the type, to save pages. */
  float spaced(float points) {
    return points * (float) Math.sqrt(scale);
  }

  /** The width between the margins. */
  float measure() {
    return format.measure();
  }

  /** From the left margin to the text of questions. */
  float indent() {
    return spaced(24);
  }

  /** From the left margin to the text of sources. */
  float passageIndent() {
    return spaced(20);
  }

  /** The width that line numbers take on the right of a source. */
  float gutter() {
    return spaced(26);
  }

  /** The side of a box to write a number or a letter in. */
  float box() {
    return scaled(16.7f);
  }

  /** The radius of the circle around an option's letter. */
  float circle() {
    return scaled(6.7f);
  }

  TextStyle title() {
    return lettering.title();
  }

  TextStyle heading() {
    return lettering.heading();
  }

  TextStyle passage() {
    return lettering.passage();
  }

  TextStyle text() {
    return lettering.text();
  }

  TextStyle strong() {
    return text().in(lettering.bold());
  }

  TextStyle small() {
    return lettering.small();
  }

  TextStyle smallStrong() {
    return small().in(lettering.semibold());
  }

  TextStyle caption() {
    return lettering.tiny().grey(SOFT);
  }

  TextStyle captionStrong() {
    return lettering.tiny().in(lettering.semibold());
  }

  TextStyle captionEmphasis() {
    return caption().in(lettering.emphasis());
  }

  /** What stands above a source: who, what, when. */
  TextStyle headnote() {
    return small().grey(0.2f);
  }

  /** The line above the title. */
  TextStyle kicker() {
    return furniture().grey(SOFT).tracked(TRACKING);
  }

  /** Running head and footer. */
  TextStyle furniture() {
    return lettering.furniture();
  }

  /** White letters on black. */
  TextStyle tag() {
    return lettering.tiny().in(lettering.bold()).grey(1).tracked(TRACKING);
  }

  /** The letter inside an option's circle. */
  TextStyle letter() {
    float size = scaled(7.4f);
    return TextStyle.of(lettering.semibold(), size, size);
  }
}

package org.quizwright.rendering.pdf.view;

import org.quizwright.model.course.Course;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Variant;
import org.quizwright.rendering.pdf.page.Format;
import org.quizwright.rendering.wording.Wording;

/** What every view of a sheet needs: measures and words. */
public final class Setting {

  private final Style style;
  private final Wording wording;
  private final float roomy;

  private Setting(Style style, Wording wording, float roomy) {
    this.style = style;
    this.wording = wording;
    this.roomy = roomy;
  }

  public static Setting of(Course course, Blueprint blueprint) {
    return new Setting(Style.of(blueprint), Wording.of(course), 0);
  }

  /** The same, its charts as roomy as that, from 0 for the least that serves to 1. */
  Setting roomy(float share) {
    return new Setting(style, wording, share);
  }

  float roomy() {
    return roomy;
  }

  /** The paper and its margins. */
  public Format format() {
    return style.format();
  }

  /** Number and code of a variant, as the footer says them. */
  public String version(Variant variant) {
    return wording.version(variant.number(), variant.code());
  }

  /** What the footer of a reader says. */
  public String reader() {
    return wording.reader();
  }

  Style style() {
    return style;
  }

  Wording wording() {
    return wording;
  }
}
